# Rscript golden_cox_covariates.R data.csv out.json : Cox with the covariates x_* beside the arm, stratified by segment, and its test
# of proportional hazards per covariate and for all. Rows with a missing covariate are left out.
.d <- dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE))); source(file.path(.d, "lib.R"))
a <- commandArgs(TRUE); d <- prep(read_csv(a[1])); x <- grep("^x_", names(d), value = TRUE); d <- d[complete.cases(d[x]), ]
m <- coxph(as.formula(paste("Surv(time, status == 1) ~ arm +", paste(x, collapse = "+"), "+ strata(segment)")), data = d,
  control = coxph.control(eps = 1e-12, toler.chol = 1e-13, iter.max = 60))
z <- cox.zph(m, transform = "km")$table[, "chisq"]
emit(list(covariates = x, n = nrow(d), beta = unname(coef(m)), se = unname(sqrt(diag(m$var))), loglik = m$loglik,
  zph = unname(z[-length(z)]), zph_global = unname(z[length(z)])), a[2])
