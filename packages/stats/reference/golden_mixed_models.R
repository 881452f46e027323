# Rscript golden_mixed_models.R: writes data/visits_*.csv, scores with everything that goes wrong in practice, and golden/mixed_models.json,
# what lmerTest says of them (lmm in lib.R).
.d <- dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE))); source(file.path(.d, "lib.R"))
set.seed(20)
visits <- function(n, times, arms = c("a", "b"), level = 3, slope = .3, noise = 2, effect = .2, miss = 0, base = 20) {
  d <- expand.grid(k = seq_along(times), id = seq_len(n)); d$time <- times[d$k]; u <- rnorm(n, 0, level); v <- rnorm(n, 0, slope); g <- rep_len(seq_along(arms), n)
  d$arm <- arms[g[d$id]]; d$score <- round(base + u[d$id] + (v[d$id] - .5 + effect * (g[d$id] - 1)) * d$time + rnorm(nrow(d), 0, noise), 2)
  d[runif(nrow(d)) >= miss, c("id", "arm", "time", "score")] }
shuffle <- function(d) d[sample(nrow(d)), ]
jitter_time <- function(d) { d$time <- round(d$time + runif(nrow(d), 0, 2), 3); d }
sets <- list(
  unbalanced = shuffle(visits(60, c(0, 2, 3, 6), arms = c("Äänekoski", "Öja"), miss = .3)),
  one_visit = { d <- visits(40, c(0, 1, 2, 4)); d[!(d$id > 20 & d$time > 0), ] },
  three_arms = visits(45, c(0, 3, 6), arms = c("b", "c", "a"), miss = .1),
  one_arm = visits(10, 0:3, arms = "a"),
  no_variation = { d <- visits(10, 0:3); d$score <- 7; d },
  arm_of_one = { d <- visits(20, 0:4); d$arm <- ifelse(d$id == 7, "b", "a"); d },
  singular = visits(30, 0:3, level = 0, slope = 0),
  singular_slope = visits(30, 0:3, level = 3, slope = 0),
  large_scores = { d <- visits(40, 0:3); d$score <- 1e6 + 1000 * d$score; d },
  days = { d <- visits(80, c(0, 91, 182, 365), slope = .02, effect = .01); d },
  half_years = { d <- visits(50, 0:4, slope = .8); d$time <- d$time / 2; d },
  few_people = visits(6, c(0, 1, 2, 3, 5)),
  own_times = jitter_time(visits(50, c(0, 2, 4, 6, 8), miss = .2, slope = .6)),
  one_time_arm = { d <- visits(40, 0:3, slope = .8); d[d$arm == "a" | d$time == 0, ] },
  one_time_later = { d <- visits(45, 0:3, arms = c("a", "b", "c"), slope = .8); d[d$arm != "b" | d$time == 2, ] },
  one_time_reference = { d <- visits(60, 0:3, arms = c("a", "b", "c"), slope = .8); d[d$arm != "a" | d$time == 1, ] },
  one_time_all = { d <- visits(20, c(1, 1)); d },
  single_visits = visits(20, 0),
  two_visits = visits(30, c(0, 6)),
  repeated_times = { d <- visits(30, c(0, 0, 1, 2, 2), slope = .5); d },
  strong_slopes = visits(40, 0:5, level = 10, slope = 4, noise = .5),
  negative_correlation = { d <- visits(60, 0:4, level = 0, slope = 0); u <- rnorm(60); d$score <- round(d$score + 4 * u[d$id] * (2.5 - d$time) + rnorm(60)[d$id], 2); d },
  # Rounding of the likelihood hides the last steps to its maximum.
  steep = { set.seed(13); d <- visits(20, c(0, 2, 3, 5, 8), level = 10, slope = 3, noise = .3, miss = .2); d$score <- round(d$score); d },
  # People's lines cross at the middle time, where they do not differ.
  crossed = { set.seed(1); d <- visits(50, 0:4, level = 0, slope = 0); u <- rnorm(50); d$score <- round(d$score + 3 * u[d$id] * (2 - d$time), 2); d })
out <- lapply(names(sets), function(k) {
  d <- sets[[k]]; write.csv(d, file.path(.d, "data", paste0("visits_", k, ".csv")), row.names = FALSE); d$arm <- factor(d$arm, levels = lv(d$arm))
  list(ri = lmm(d, "(1 | id)"), ri_ml = lmm(d, "(1 | id)", REML = FALSE), ris = lmm(d, "(1 + time | id)"), ris_ml = lmm(d, "(1 + time | id)", REML = FALSE)) })
emit(setNames(out, names(sets)), file.path(.d, "golden", "mixed_models.json"))
