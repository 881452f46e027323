# Rscript make-nasty.R: writes the small data sets with everything that goes wrong in practice: ties, zero times, an arm of
# one, an arm without events, a cause never seen, survival of exactly one half, fractions a hair apart, Finnish letters,
# a segment seen in one arm only. Their goldens: Rscript golden_surv.R data/nasty_*.csv golden/nasty_*.json windows=1,2,4,8 h=4 k=3
w <- function(d, f) write.csv(d, file.path("data", f), row.names = FALSE)
w(data.frame(id = 1:12, arm = rep(c("Äänekoski", "Öja"), each = 6), segment = c(rep("a", 5), "vain Äänekoski", rep("a", 6)), entry = 0,
  time = c(0, 1, 1, 2, 4, 8, 0, 2, 2, 4, 4, 9), status = c(1, 1, 2, 1, 0, 1, 0, 1, 1, 2, 1, 0)), "nasty_ties.csv")
w(data.frame(id = 1:7, arm = c("a", rep("b", 6)), segment = "s", entry = 0, time = c(3, 1, 2, 3, 3, 5, 6), status = c(1, 1, 0, 1, 2, 0, 1)), "nasty_arm_of_one.csv")
w(data.frame(id = 1:8, arm = rep(c("a", "b"), each = 4), segment = "s", entry = 0, time = c(1, 2, 3, 4, 1, 2, 3, 4), status = c(0, 0, 0, 0, 1, 1, 0, 1)), "nasty_no_events.csv")
w(data.frame(id = 1:8, arm = rep(c("a", "b"), each = 4), segment = "s", entry = 0, time = c(2, 4, 6, 8, 2, 4, 6, 6), status = 1), "nasty_half.csv")
w(data.frame(id = 1:8, arm = rep(c("a", "b"), each = 4), segment = "s", entry = 0, time = c(0.1 + 0.2, 0.3, 1 / 3, 0.5, 0.3, 0.7, 0.1 * 7, 2), status = c(1, 1, 2, 0, 1, 1, 1, 0)), "nasty_fractions.csv")
