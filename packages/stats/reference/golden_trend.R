# Rscript golden_trend.R data/btheb_scores.csv golden/btheb_trend.json : the model of examples/repeated-scores, whose visits stand on
# whole days; months are days / 30.4375, and the reference is treatment as usual
.d <- dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE))); source(file.path(.d, "lib.R"))
a <- commandArgs(TRUE); l <- read_csv(a[1]); days <- c("0" = 0, "2" = 61, "3" = 91, "5" = 152, "8" = 244)
l$time <- days[as.character(l$time)] / 30.4375; l$arm <- factor(l$arm, levels = c("TAU", "BtheB"))
emit(lmm(l, "(1 | id)"), a[2])
