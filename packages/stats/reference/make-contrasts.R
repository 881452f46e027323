# Rscript make-contrasts.R: writes data/contrasts_*.csv, small counties in which a new team is tried. Their goldens:
#   Rscript golden_contrasts.R data/contrasts_X.csv golden/contrasts_X.json segment,block,area,segment_after  (of parallel: segment,block)
# A row is a referral: its team, area, group, block of 91 days from the start, segment, days to the first service (status 1), another
# ending (2) or the end of follow-up (0). Days are whole and tied, some 0; who came before the start is followed to it.
w <- function(d, f) write.csv(d, file.path("data", paste0("contrasts_", f, ".csv")), row.names = FALSE, fileEncoding = "UTF-8")
segments <- c("kevyt", "keski", "Äärimmäinen"); medians <- c(30, 55, 90)
county <- function(n, starts, before, after, beside) {
  day <- sample(-before:(after - 1), n, TRUE); own <- runif(n) < .55
  area <- sample(length(starts), n, TRUE); start <- starts[area]; treated <- own & day >= start
  segment <- sample(3, n, TRUE, c(.4, .35, .25)); block <- floor(day / 91)
  team <- ifelse(treated, paste("uusi", LETTERS[area]), ifelse(own, paste0("oma ", LETTERS[area], sample(2, n, TRUE)), paste("Öja", sample(beside, n, TRUE))))
  pace <- exp(.1 * rnorm(length(unique(team)))); names(pace) <- unique(team)
  chance <- rexp(n, log(2)); wait <- floor(medians[segment] * (chance / (pace[team] * ifelse(treated, 1.6, 1)))^(1 / 1.2)); exit <- floor(rexp(n, .003))
  end <- ifelse(own & !treated, start - day - 1, ifelse(!own & day < 0, -day - 1, after - day - 1)); time <- pmin(wait, exit, end)
  data.frame(team = team, area = ifelse(own, paste("alue", LETTERS[area]), "rinnalla"),
    group = ifelse(treated, "treated", ifelse(own, "own_before", ifelse(day < 0, "beside_before", "beside"))), block = block, segment = segments[segment],
    treated = as.integer(treated), time = time, status = ifelse(time < pmin(wait, exit), 0, ifelse(wait <= exit, 1, 2)))
}
set.seed(31); w(county(300, 0, 455, 364, 3), "usual")
set.seed(32); w(county(420, c(0, 150), 400, 455, 3), "staggered")
# Nothing from before; the new team goes on for a block longer than those beside, so that not everybody can be given an expectation.
set.seed(33); d <- county(460, 0, 364, 364, 3); d <- d[d$block >= 0 & !(d$block == 3 & d$treated == 0), ]; w(d, "parallel")
