# Rscript golden_weighted.R data.csv out.json : given weights (not of a model) 0.3 + id modulo 7, Cox with the covariates x_*
# beside the arm, stratified by segment, with robust errors; and every point of the weighted incidence by cause, per arm.
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
emit(list(n = nrow(d), covariates = x, cox = models[[1]], cox_stratified = models[[2]], incidence = inc), a[2])
