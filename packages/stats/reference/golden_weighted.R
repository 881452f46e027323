# Rscript golden_weighted.R data.csv out.json : given weights (not of a model) 0.3 + id modulo 7, Cox with the covariates x_*
# beside the arm, stratified by segment, with robust errors; every point of the weighted incidence by cause, per arm; and the error
# of the difference of risks by time 6, scores estimated and some outcomes unknown: the whole sandwich of the stacked equations.
.d <- dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE))); source(file.path(.d, "lib.R"))
a <- commandArgs(TRUE); d <- prep(read_csv(a[1])); d$w <- .3 + as.integer(d$id) %% 7; x <- grep("^x_", names(d), value = TRUE)
d <- d[!(has_lt(d) & d$time <= d$entry), ]
ctl <- coxph.control(eps = 1e-13, toler.chol = 1e-14, iter.max = 60)
models <- lapply(c("", "+ strata(segment)"), function(s) { d$.y <- S1(d, as.integer(d$status == 1))
  m <- coxph(as.formula(paste(".y ~ arm +", paste(x, collapse = "+"), s)), data = d, weights = w, cluster = seq_len(nrow(d)), ties = "efron", control = ctl)
  list(beta = unname(coef(m)), se = unname(sqrt(diag(m$var))), se_naive = unname(sqrt(diag(m$naive.var))), cov = unname(m$var[1, ])) })
k <- max(d$status)
inc <- lapply(levels(d$arm), function(g) { e <- d[d$arm == g, ]; f <- aj_fit(e, k, e$w)
  list(time = f$time, event_free = unname(f$pstate[, 1]), cif = lapply(seq_len(k), function(j) unname(f$pstate[, j + 1])), se = lapply(seq_len(k), function(j) unname(f$std.err[, j + 1]))) })
a1 <- as.integer(d$arm == levels(d$arm)[2]); y <- binary_at(d, 6); i <- !is.na(y); y[!i] <- 0
ps <- glm(as.formula(paste("a1 ~ segment +", paste(x, collapse = "+"))), family = binomial, data = d, control = glm.control(epsilon = 1e-15, maxit = 100)); e <- fitted(ps); X <- model.matrix(ps)
w1 <- i * a1 / e; w0 <- i * (1 - a1) / (1 - e); m1 <- sum(w1 * y) / sum(w1); m0 <- sum(w0 * y) / sum(w0); q <- ncol(X)
psi <- cbind(X * (a1 - e), w1 * (y - m1), w0 * (y - m0)); J <- matrix(0, q + 2, q + 2)
J[1:q, 1:q] <- -crossprod(X * (e * (1 - e)), X); J[q + 1, 1:q] <- colSums(X * (-w1 * (1 - e) * (y - m1))); J[q + 2, 1:q] <- colSums(X * (w0 * e * (y - m0))); J[q + 1, q + 1] <- -sum(w1); J[q + 2, q + 2] <- -sum(w0)
B <- solve(J); V <- B %*% crossprod(psi) %*% t(B); cc <- c(rep(0, q), 1, -1)
emit(list(n = nrow(d), rd = m1 - m0, rd_se_mestimation = sqrt(drop(cc %*% V %*% cc)), covariates = x, cox = models[[1]], cox_stratified = models[[2]], incidence = inc), a[2])
