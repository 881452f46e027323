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
