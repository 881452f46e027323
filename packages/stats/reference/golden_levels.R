# Rscript golden_levels.R: the trees of golden_surv.R and golden_other.R, and the two proportions of golden_fixed.R, with intervals at
# levels other than 95 %, as golden/<data>_level_<percent>.json. The same by hand: Rscript golden_surv.R data.csv out.json … level=0.9
.d <- dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE))); source(file.path(.d, "lib.R"))
run <- function(script, kind, f, level, ...) system2("Rscript", c(file.path(.d, script), kind, file.path(.d, "data", paste0(f, ".csv")), file.path(.d, "golden", paste0(f, "_level_", 100 * level, ".json")), paste0("level=", level), ...))
surv <- function(...) run("golden_surv.R", NULL, ...); other <- function(kind, ...) run("golden_other.R", kind, ...)
surv("weighting_ties", .9, "windows=0,3,6,12", "h=6", "k=2")
surv("weighting_ties", .99, "windows=0,3,6,12", "h=6", "k=2")
surv("abortion_left_trunc", .99, "windows=10,20,30,38", "h=20", "k=3")
surv("nasty_three_arms", .9, "windows=1,2,4,8", "h=4", "k=3")
other("scores", "btheb_scores", .99, "mcid=-10"); other("scores", "scores_missing", .9, "mcid=2")
other("nps", "recommend", .9); other("nps", "recommend", .99)
other("did", "panel_teams", .9); other("did", "lalonde_did_re75_re78", .99)
other("its", "seatbelts_its", .9, "t0=170", "season=1"); other("its", "series_missing", .99, "t0=16")
cs <- rbind(c(56, 70, 48, 80), c(9, 10, 3, 10), c(5, 56, 0, 29), c(10, 10, 0, 20), c(50021, 100000, 49500, 100000))
W <- function(x, f) writeLines(toJSON(x, digits = I(15), auto_unbox = TRUE, na = "null", null = "null"), file.path(.d, "golden", f))
W(lapply(c(.5, .9, .99, 1 - .05 / 7), function(level) { at_level(level); list(level = level, z = Z,
  pairs = apply(cs, 1, function(r) c(list(counts = r), props2(r[1], r[2], r[3], r[4]))),
  rates = lapply(list(c(0, 4), c(10, 4), c(350, 12.5)), function(r) list(events = r[1], exposure = r[2], exact = as.numeric(poisson.test(r[1], r[2], conf.level = level)$conf.int)))) }), "proportions_levels.json")
