# Rscript flat-file.R FILE.csv [errors]: reads a file of durations and prints what an analyst would ask of it, as one JSON
# document. With `errors`, the standard errors of incidences too, which `polku analyse durations` always prints.
suppressPackageStartupMessages({library(survival); library(cmprsk)})
file <- commandArgs(TRUE)[1]
reader <- if (requireNamespace("data.table", quietly = TRUE)) "data.table::fread" else "read.csv"
d <- if (reader == "read.csv") read.csv(file) else as.data.frame(data.table::fread(file))
km <- survfit(Surv(time, status == 1) ~ arm, data = d)
at <- summary(km, times = 182, extend = TRUE)
logrank <- survdiff(Surv(time, status == 1) ~ arm, data = d)
incidence <- cuminc(d$time, d$status, d$arm)
cox <- coxph(Surv(time, status == 1) ~ arm, data = d)
if ("errors" %in% commandArgs(TRUE)) invisible(survfit(Surv(time, factor(status)) ~ arm, data = d))
cat(sprintf('{"reader": "%s", "survival": %.12g, "standardError": %.12g, "logRank": %.12g, "incidence": %.12g, "logHazardRatio": %.12g}\n',
  reader, at$surv[1], at$std.err[1], logrank$chisq, timepoints(incidence, 182)$est[1, 1], coef(cox)))
