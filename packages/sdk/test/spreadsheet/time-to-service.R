# What R says of asiakkaat.csv: days from the referral to the first service, ending first being a competing exit, all else censored on
# 2024-06-30. Run in this folder: Rscript time-to-service.R (R 4.2.2, survival 3.5-3).
suppressPackageStartupMessages({library(survival); library(jsonlite)})
d <- read.csv2("asiakkaat.csv", skip = 2, encoding = "UTF-8", check.names = FALSE, colClasses = "character")
day <- function(x) as.Date(x, "%d.%m.%Y")
referred <- day(d[["Lähete saapunut"]]); served <- day(d[["Palvelu alkoi"]]); ended <- day(d[["Päättynyt"]])
last <- as.Date("2024-06-30")
arm <- factor(d[["Tiimi"]], levels = c("Porin keskitetty tiimi", "Alueellinen tiimi"))
isServed <- !is.na(served) & (is.na(ended) | served <= ended)
isLeft <- !isServed & !is.na(ended)
time <- as.numeric(ifelse(isServed, served, ifelse(isLeft, ended, last)) - as.numeric(referred))
status <- factor(ifelse(isServed, 1, ifelse(isLeft, 2, 0)), levels = 0:2, labels = c("censored", "served", "left"))
event <- as.numeric(isServed)
horizon <- 182; windows <- c(14, 30, 90)
armOf <- function(name) {
  here <- arm == name
  km <- survfit(Surv(time[here], event[here]) ~ 1, conf.type = "log")
  aj <- summary(survfit(Surv(time[here], status[here]) ~ 1), times = windows, extend = TRUE)
  q <- quantile(km, c(.25, .5, .75))
  rm <- summary(km, rmean = horizon)$table
  list(n = sum(here), events = sum(isServed[here]), competing = sum(isLeft[here]), censored = sum(here & !isServed & !isLeft),
       quantiles = unname(q$quantile), served = aj$pstate[, 2], restrictedMean = unname(rm["rmean"]), restrictedMeanError = unname(rm["se(rmean)"]))
}
test <- survdiff(Surv(time, event) ~ arm)
cox <- summary(coxph(Surv(time, event) ~ relevel(arm, "Alueellinen tiimi"), ties = "efron"))
golden <- list(
  script = "time-to-service.R", r = paste(R.version$major, R.version$minor, sep = "."), survival = as.character(packageVersion("survival")),
  tolerance = 1e-8, intervention = armOf(levels(arm)[1]), comparator = armOf(levels(arm)[2]),
  logRank = test$chisq, hazardRatio = unname(cox$conf.int[1, c(1, 3, 4)]))
writeLines(toJSON(golden, digits = I(12), auto_unbox = TRUE, na = "null", pretty = TRUE), "time-to-service.json")
