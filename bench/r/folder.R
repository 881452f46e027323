# Rscript folder.R FOLDER: days from the referral to the first service by arm, from the four files of a data package that it takes, and what
# an analyst would ask of them, as one JSON document. Nothing is checked.
suppressPackageStartupMessages({library(data.table); library(survival); library(cmprsk)})
read <- function(name) fread(file.path(commandArgs(TRUE)[1], name))
arms <- read("arms.csv"); episodes <- read("episodes.csv"); events <- read("events.csv"); services <- read("services.csv")
arms[is.na(from_on), from_on := as.IDate("1900-01-01")][is.na(to_on), to_on := as.IDate("2999-12-31")]
d <- arms[episodes, on = .(team_id, from_on <= referred_on, to_on >= referred_on), nomatch = NULL,
  .(episode_id = i.episode_id, arm = x.arm_id, referred_on = i.referred_on, observed_until = i.observed_until)]
starts <- rbind(services[!is.na(started_on), .(episode_id, on = started_on)], events[event == "service_started", .(episode_id, on = occurred_on)])
d <- merge(d, starts[, .(start = min(on)), by = episode_id], by = "episode_id", all.x = TRUE)
d <- merge(d, events[event == "ended", .(end = min(occurred_on)), by = episode_id], by = "episode_id", all.x = TRUE)
last <- pmin(d$start, d$end, d$observed_until, na.rm = TRUE)
d[, time := as.integer(last - referred_on)]
d[, status := fifelse(!is.na(start) & start == last, 1L, fifelse(!is.na(end) & end == last, 2L, 0L))]
d <- d[time >= 0]
km <- survfit(Surv(time, status == 1) ~ arm, data = d)
logrank <- survdiff(Surv(time, status == 1) ~ arm, data = d)
incidence <- cuminc(d$time, d$status, d$arm)
cox <- coxph(Surv(time, status == 1) ~ arm, data = d)
cat(sprintf('{"episodes": %d, "median": %.0f, "logRank": %.10g, "incidence": %.10g, "logHazardRatio": %.10g}\n',
  nrow(d), summary(km)$table[1, "median"], logrank$chisq, timepoints(incidence, 182)$est[1, 1], coef(cox)[1]))
