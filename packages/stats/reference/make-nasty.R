# Rscript make-nasty.R: writes the small data sets with everything that goes wrong in practice: ties, zero times, an arm of
# one, an arm without events, a cause never seen, survival of exactly one half, fractions a hair apart, Finnish letters,
# a segment seen in one arm only, three arms of which one is missing from a segment, delayed entry with risk sets that run empty. Their goldens: Rscript golden_surv.R data/nasty_*.csv golden/nasty_*.json windows=1,2,4,8 h=4 k=3
# Fractions with all 17 digits: at fewer, 0.1 + 0.2 and 0.3 would be written alike.
w <- function(d, f) { if (any(d$time %% 1 > 0)) d$time <- sprintf("%.17g", d$time); write.csv(d, file.path("data", f), row.names = FALSE) }
w(data.frame(id = 1:12, arm = rep(c("Äänekoski", "Öja"), each = 6), segment = c(rep("a", 5), "vain Äänekoski", rep("a", 6)), entry = 0,
  time = c(0, 1, 1, 2, 4, 8, 0, 2, 2, 4, 4, 9), status = c(1, 1, 2, 1, 0, 1, 0, 1, 1, 2, 1, 0)), "nasty_ties.csv")
w(data.frame(id = 1:7, arm = c("a", rep("b", 6)), segment = "s", entry = 0, time = c(3, 1, 2, 3, 3, 5, 6), status = c(1, 1, 0, 1, 2, 0, 1)), "nasty_arm_of_one.csv")
w(data.frame(id = 1:8, arm = rep(c("a", "b"), each = 4), segment = "s", entry = 0, time = c(1, 2, 3, 4, 1, 2, 3, 4), status = c(0, 0, 0, 0, 1, 1, 0, 1)), "nasty_no_events.csv")
w(data.frame(id = 1:8, arm = rep(c("a", "b"), each = 4), segment = "s", entry = 0, time = c(2, 4, 6, 8, 2, 4, 6, 6), status = 1), "nasty_half.csv")
w(data.frame(id = 1:8, arm = rep(c("a", "b"), each = 4), segment = "s", entry = 0, time = c(0.1 + 0.2, 0.3, 1 / 3, 0.5, 0.3, 0.7, 0.1 * 7, 2), status = c(1, 1, 2, 0, 1, 1, 1, 0)), "nasty_fractions.csv")
set.seed(7)
w(data.frame(id = 1:45, arm = rep(c("a", "b", "c"), each = 15), segment = c(sample(c("x", "y"), 15, TRUE), sample(c("x", "y", "z"), 30, TRUE)), entry = 0,
  time = sample(0:9, 45, TRUE), status = sample(0:3, 45, TRUE)), "nasty_three_arms.csv")
w(data.frame(id = 1:40, arm = rep(c("a", "b"), each = 20), segment = sample(c("x", "y"), 40, TRUE), entry = c(3, sample(c(0, 0, 1, 2), 39, TRUE)),
  time = c(4, sample(3:9, 39, TRUE)), status = sample(0:2, 40, TRUE)), "nasty_delayed_entry.csv")
# Answers 0-10 to "would you recommend", some missing. Golden: Rscript golden_other.R nps data/recommend.csv golden/recommend.json
set.seed(11)
r <- data.frame(id = 1:90, arm = rep(c("a", "b"), c(40, 50)), score = c(sample(0:10, 40, TRUE), sample(5:10, 50, TRUE))); r$score[c(3, 50, 51)] <- NA
write.csv(r, file.path("data", "recommend.csv"), row.names = FALSE)
