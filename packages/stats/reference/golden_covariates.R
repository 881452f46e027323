# Rscript golden_covariates.R: writes data/covariates_*.csv, durations and scores with covariates x_* that are numbers and categories
# (some missing: such rows are left out), and golden/covariates.json: Cox and subdistribution hazards on arm and covariates, and
# mixed models with covariates beside arm * time. `terms` are R's: x_regionÖst is here x_region=Öst.
.d <- dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE))); source(file.path(.d, "lib.R")); suppressPackageStartupMessages({ library(cmprsk); library(lmerTest) })
set.seed(31); regions <- c("North", "Åland", "Öst")
person <- function(n) { d <- data.frame(id = 1:n, arm = sample(c("ennen", "Öylättijä"), n, TRUE), segment = sample(c("a", "b"), n, TRUE)); d$x_age <- round(runif(n, 18, 64), 1); d$x_region <- sample(regions, n, TRUE); d }
durations <- function(n, late) { d <- person(n); r <- exp(.5 * (d$arm == "Öylättijä") + .03 * (d$x_age - 40) - .4 * (d$x_region == "Öst"))
  t1 <- rexp(n, .02 * r); t2 <- rexp(n, .01 * sqrt(r)); c <- runif(n, 10, 90); d$time <- ceiling(pmin(t1, t2, c)); d$status <- ifelse(c < pmin(t1, t2), 0, ifelse(t1 < t2, 1, 2))
  if (late) d$entry <- sample(c(0, 0, 3, 8), n, TRUE); d$x_age[sample(n, 6)] <- NA; d$x_region[sample(n, 5)] <- NA; d }
scores <- function(n, slope) { p <- person(n); u <- rnorm(n, 0, 3); v <- rnorm(n, 0, slope); d <- merge(p, data.frame(time = c(0, 1, 3, 6))); d <- d[runif(nrow(d)) > .15, ]; d$x_load <- round(runif(nrow(d), 0, 10))
  d$score <- round(20 + u[d$id] + (v[d$id] + .4 * (d$arm == "Öylättijä")) * d$time + .1 * d$x_age - 2 * (d$x_region == "Öst") - .3 * d$x_load + rnorm(nrow(d), 0, 2), 2)
  d$x_load[sample(nrow(d), 4)] <- NA; d$score[sample(nrow(d), 4)] <- NA; d$segment <- NULL; d[sample(nrow(d)), ] }
sets <- list(durations = durations(220, FALSE), delayed_entry = durations(220, TRUE), scores = scores(60, 0), slopes = scores(60, .7))
for (f in names(sets)) write.csv(sets[[f]], file.path(.d, "data", paste0("covariates_", f, ".csv")), row.names = FALSE, fileEncoding = "UTF-8")
cats <- function(d) { d$x_region <- factor(d$x_region, levels = regions); d }
hazards <- function(d) { k <- max(d$status); d <- cats(prep(d)); d <- d[complete.cases(d[c("x_age", "x_region")]) & !(d$entry > 0 & d$entry >= d$time), ]; rhs <- "arm + x_age + x_region"
  one <- function(cause, rhs) { m <- cox(d, cause, rhs); d$.y <- S1(d, as.integer(d$status == cause))
    z <- cox.zph(coxph(as.formula(paste(".y ~", rhs)), d, control = coxph.control(eps = 1e-12, toler.chol = 1e-13, iter.max = 60)), transform = "km", terms = FALSE)$table; q <- nrow(z)
    m$zph <- list(chisq = unname(z[-q, "chisq"]), p = unname(z[-q, "p"]), global_chisq = z[q, "chisq"], global_p = z[q, "p"]); c(list(n = nrow(d)), m) }
  fg <- function(cause) { X <- model.matrix(~ arm + x_age + x_region, d)[, -1]; b <- rep(0, ncol(X)); for (i in 1:4) { m <- crr(d$time, d$status, X, failcode = cause, gtol = if (i == 1) 1e-6 else 1e-14, init = b); b <- m$coef }
    se <- sqrt(diag(m$var)); list(cause = cause, n = m$n, beta = unname(b), se = se, hr = unname(exp(b)), ci_lower = unname(exp(b - Z * se)), ci_upper = unname(exp(b + Z * se)), p_wald = unname(2 * pnorm(-abs(b / se)))) }
  o <- list(cox_covariates = one(1, rhs), cox_covariates_stratified = one(1, paste(rhs, "+ strata(segment)")), cox_covariates_by_cause = lapply(1:k, function(j) c(list(cause = j), one(j, rhs))))
  if (!has_lt(d)) o$fine_gray_covariates <- lapply(1:k, fg); o }
mixed <- function(l) { l$arm <- factor(l$arm, levels = lv(l$arm)); l <- cats(l); l <- l[complete.cases(l[c("x_age", "x_region", "x_load")]), ]; x <- "x_age + x_region + x_load"
  list(ri = lmm(l, "(1 | id)", more = x), ri_ml = lmm(l, "(1 | id)", REML = FALSE, more = x), ris = lmm(l, "(1 + time | id)", more = x)) }
at_level(.9)
emit(list(durations = hazards(sets$durations), delayed_entry = hazards(sets$delayed_entry), scores = mixed(sets$scores), slopes = mixed(sets$slopes)), file.path(.d, "golden", "covariates.json"))
