# Rscript golden_fine_gray.R: golden/fine_gray.json, the subdistribution hazards of each cause by cmprsk::crr: on the arm, and where
# there are covariates x_* on arm and covariates. `crr` stops some 1e-8 from the maximum, so that it is begun anew from where it stopped. At a
# time of 0 it takes the mean of the curve of censoring before and after it; only the order of times matters, so that here they start at 1.
.d <- dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE))); source(file.path(.d, "lib.R")); suppressPackageStartupMessages(library(cmprsk))
model <- function(d, cause, more = character()) try_or({
  if (!sum(d$status == cause)) stop("cause never observed")
  X <- model.matrix(as.formula(paste("~", paste(c("arm", more), collapse = "+"))), d)[, -1, drop = FALSE]; b <- rep(0, ncol(X))
  for (i in 1:4) { m <- crr(d$time, d$status, X, failcode = cause, cencode = 0, gtol = if (i == 1) 1e-6 else 1e-14, init = b); b <- m$coef; if (i == 1 && (!m$converged || any(abs(b) > 15))) stop("infinite") }
  se <- sqrt(diag(m$var))
  list(cause = cause, n = m$n, terms = colnames(X), beta = unname(b), se = se, hr = unname(exp(b)), ci_lower = unname(exp(b - Z * se)), ci_upper = unname(exp(b + Z * se)),
    p_wald = unname(2 * pnorm(-abs(b / se))), covariance = m$var, loglik = c(crr(d$time, d$status, X, failcode = cause, cencode = 0, maxiter = 0)$loglik.null, m$loglik)) })
sets <- c("transplant_wait", "colon_three_arms", "weighting_ties", "weighting_arm_of_three", "nasty_ties", "nasty_half", "nasty_three_arms", "nasty_arm_of_one", "lalonde_employed78")
out <- sapply(sets, function(f) { d <- prep(read_csv(file.path(.d, "data", paste0(f, ".csv")))); d$time <- d$time + 1; x <- grep("^x_", names(d), value = TRUE); cc <- d[complete.cases(d[x]), ]; k <- max(d$status)
  c(list(k = k, fine_gray = lapply(seq_len(k), function(j) model(d, j))), if (length(x)) list(covariates = x, fine_gray_covariates = lapply(seq_len(k), function(j) model(cc, j, x)))) }, simplify = FALSE)
writeLines(toJSON(out, digits = I(12), na = "null", null = "null", auto_unbox = FALSE), file.path(.d, "golden", "fine_gray.json"))
