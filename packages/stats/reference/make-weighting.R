# Rscript make-weighting.R: writes data/weighting_*.csv, made to be weighted by the propensity score. Their goldens:
#   Rscript golden_surv.R data/weighting_X.csv golden/weighting_X.json windows=0,3,6,12 h=6 k=2
#   Rscript golden_weighted.R data/weighting_X.csv golden/weighting_X_models.json  (of ties, delayed_entry and constants)
w <- function(d, f) write.csv(d, file.path("data", paste0("weighting_", f, ".csv")), row.names = FALSE)
arms <- c("ennen", "Öylättijä")
# Everybody's day is tied with those of ten others, some at day 0; the arm is likelier with age and in one segment.
set.seed(21); n <- 240
d <- data.frame(id = 1:n, segment = sample(c("Äijälä", "keskusta", "maaseutu"), n, TRUE, c(.2, .5, .3)), entry = 0, x_male = rbinom(n, 1, .5), x_age = sample(18:64, n, TRUE))
d$arm <- arms[1 + rbinom(n, 1, plogis(-1 + .03 * (d$x_age - 40) + .8 * (d$segment == "keskusta") + .4 * d$x_male))]
d$time <- pmin(rpois(n, 6 - 2 * (d$arm == arms[2])) , 14); d$status <- sample(0:2, n, TRUE, c(.25, .55, .2)); w(d, "ties")
# Late entries, days with fractions, risk sets that run low at the start, continuous covariates of unlike size.
n <- 150
d <- data.frame(id = 1:n, segment = sample(c("a", "b"), n, TRUE), x_income = round(exp(rnorm(n, 7, .8)), 2), x_age = round(rnorm(n, 45, 10), 1))
d$arm <- arms[1 + rbinom(n, 1, plogis(.4 * log(d$x_income) - 2.6 - .5 * (d$segment == "b")))]
d$entry <- round(ifelse(runif(n) < .5, 0, rexp(n, .5)), 1); d$time <- round(d$entry + rexp(n, ifelse(d$arm == arms[2], .2, .12)) + .1, 1)
d$status <- sample(0:2, n, TRUE, c(.3, .5, .2)); w(d, "delayed_entry")
# A covariate that does not vary within either arm's men, an arm of three, everybody known by the horizon.
d <- data.frame(id = 1:23, segment = "kaikki", entry = 0, x_score = c(3, 1, 5, rep(0:4, 4)), arm = arms[c(2, 2, 2, rep(1, 20))],
  time = c(1, 2, 2, rep(1:5, each = 4)), status = 1); w(d, "arm_of_three")
# Weights of one: the covariate is the same in both arms.
d <- data.frame(id = 1:16, segment = rep(c("a", "b"), 8), entry = 0, x_male = rep(0:1, each = 2, 4), arm = rep(arms, each = 8), time = rep(c(2, 3, 3, 5), 4), status = rep(c(1, 1, 2, 0, 1), length.out = 16)); w(d, "balanced")
# Nobody of the arm has an event of cause 1: no hazard ratio, the rest as usual.
d$status[d$arm == arms[2]] <- rep(c(0, 2), 4); d$x_male[1] <- 1; w(d, "no_events_in_arm")
# One covariate tells the arm with certainty: complete separation. In the other a segment is seen in one arm alone.
d$x_male <- as.integer(d$arm == arms[2]); w(d, "separated")
set.seed(22); d <- data.frame(id = 1:60, segment = c(rep("vain toinen", 3), sample(c("a", "b"), 57, TRUE)), entry = 0, arm = c(rep(arms[1], 3), sample(arms, 57, TRUE)), time = sample(1:9, 60, TRUE), status = sample(0:1, 60, TRUE)); w(d, "segment_in_one_arm")
