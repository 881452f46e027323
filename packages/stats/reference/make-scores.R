# Rscript make-scores.R : scores in which something is amiss, to data/scores_*.csv
# and their goldens: Rscript golden_other.R scores data/scores_X.csv golden/scores_X.json mcid=2 (scores_falling: mcid=-1)
suppressWarnings(RNGversion("4.0.0"))
w <- function(d, f) write.csv(d, file.path("data", f), row.names = FALSE, quote = FALSE, fileEncoding = "UTF-8")
visits <- function(n, arms, times, slope, missing, seed) {
  set.seed(seed); level <- round(rnorm(n, 4, 1.5)); a <- rep_len(seq_along(arms), n)
  d <- do.call(rbind, lapply(seq_len(n), function(i) data.frame(id = paste0("p", i), arm = arms[a[i]], time = times,
    score = pmin(10, pmax(0, round(level[i] + slope[a[i]] * times / 182 + rnorm(length(times), 0, 1.2)))))))
  d$score[runif(nrow(d)) < missing] <- NA
  d[runif(nrow(d)) > missing / 2, ] # some visits have no row at all
}
w(visits(40, c("\u00c4iti", "\u00d6ljy"), c(0, 91, 182, 365), c(.5, 1.2), .2, 1), "scores_missing.csv")
w(visits(45, c("a", "b", "c"), c(0, 182), c(0, 1, -1), .1, 2), "scores_three_arms.csv")
w(visits(30, c("keskitetty", "alueellinen"), c(0, 30, 60), c(-2, -1), .1, 3), "scores_falling.csv")
d <- visits(20, c("one", "many"), c(0, 182), c(1, 1), 0, 4); w(d[d$arm == "many" | d$id == "p1", ], "scores_arm_of_one.csv")
w(visits(16, "alone", c(0, 91, 182), 1, .1, 5), "scores_one_arm.csv")
d <- visits(12, c("a", "b"), c(0, 182), c(0, 0), 0, 6); d$score <- 5; w(d, "scores_no_variation.csv")
# as many people as coefficients
w(data.frame(id = rep(paste0("p", 1:3), each = 2), arm = rep(c("a", "a", "b"), each = 2), time = rep(c(0, 182), 3), score = c(2, 5, 6, 4, 3, 8)), "scores_saturated.csv")
# baselines that tell the arms apart
d <- visits(14, c("a", "b"), c(0, 91, 182), c(1, 2), .1, 7); d$score[d$time == 0] <- ifelse(d$arm[d$time == 0] == "a", 4, 6); w(d, "scores_baseline_by_arm.csv")
# the same visit twice, so that more respond than began
d <- data.frame(id = c("p1", "p1", "p1", "p2", "p2", "p3", "p3", "p4", "p4", "p4"), arm = rep(c("a", "b"), each = 5), time = c(0, 182, 182, 0, 182, 0, 182, 0, 0, 182), score = c(3, 6, 7, 2, 5, 4, 3, 5, 6, 9)); w(d, "scores_repeated_visits.csv")
# some have no first score, some have nothing else
d <- visits(36, c("a", "b"), c(0, 91, 182), c(.5, 1.5), .05, 8); i <- as.integer(sub("p", "", d$id)); w(d[!(i %% 5 == 0 & d$time == 0) & !(i %% 7 == 0 & d$time > 0), ], "scores_without_baseline.csv")
# nobody recommends and nobody warns: Rscript golden_other.R nps data/recommend_passives.csv golden/recommend_passives.json
w(data.frame(id = paste0("p", 1:6), arm = rep(c("a", "b"), 3), score = c(7, 8, 8, 7, NA, 8)), "recommend_passives.csv")
