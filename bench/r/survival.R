# Rscript survival.R rows.csv: what R's own estimators take for the same rows, in seconds, as one JSON document.
suppressPackageStartupMessages({library(survival); library(cmprsk)})
seconds <- function(expr) system.time(expr)[["elapsed"]]
file <- commandArgs(TRUE)[1]
read <- seconds(d <- read.csv(file, stringsAsFactors = TRUE))
d$id <- seq_len(nrow(d))
km <- seconds(survfit(Surv(time, status == 1) ~ arm, data = d))
logrank <- seconds(survdiff(Surv(time, status == 1) ~ arm, data = d))
incidence <- seconds(cuminc(d$time, d$status, d$arm))
cat(sprintf('{"rows": %d, "read": %.4f, "survfit": %.4f, "survdiff": %.4f, "cuminc": %.4f}\n', nrow(d), read, km, logrank, incidence))
