# Rscript golden_incidence_difference.R: differences of cumulative incidences with MOVER's intervals on complementary log-log limits,
# as golden/incidence_differences.json. Incidences and standard errors are survfit's; limits of none and of all are prop.test's.
.d <- dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE))); source(file.path(.d, "lib.R"))
limits <- function(F, se, known, level) {
  if (F <= 0 || F >= 1) return(as.numeric(suppressWarnings(prop.test(round(F * known), known, conf.level = level, correct = FALSE))$conf.int))
  # The limits of log(-log(1 - F)), whose standard error is se / ((1 - F) |log(1 - F)|), turned back.
  g <- log(-log(1 - F)) + c(-1, 1) * qnorm((1 + level) / 2) * se / ((1 - F) * abs(log(1 - F))); 1 - exp(-exp(g))
}
mover <- function(F1, l1, F0, l0) c(F1 - F0 - sqrt((F1 - l1[1])^2 + (l0[2] - F0)^2), F1 - F0 + sqrt((l1[2] - F1)^2 + (F0 - l0[1])^2))
at <- function(d, day, cause, k) {
  f <- summary(survfit(Surv(d$time, factor(d$status, 0:k)) ~ 1), times = day, extend = TRUE)
  list(F = unname(f$pstate[1, cause + 1]), se = unname(f$std.err[1, cause + 1]), known = sum(d$time > day | d$status > 0))
}
sets <- list(list("transplant_wait", 3, c(30, 182, 365)), list("colon_three_arms", 2, c(182, 365, 1095)), list("nasty_three_arms", 3, c(1, 2, 4)), list("weighting_ties", 2, c(3, 6)), list("lalonde_employed78", 2, c(200)))
out <- do.call(c, lapply(sets, function(s) { d <- read_csv(file.path(.d, "data", paste0(s[[1]], ".csv"))); arms <- sort(unique(as.character(d$arm)), method = "radix")
  do.call(c, lapply(s[[3]], function(day) do.call(c, lapply(seq_len(s[[2]]), function(cause) lapply(c(.95, .99), function(level) {
    A <- at(d[d$arm == arms[2], ], day, cause, s[[2]]); B <- at(d[d$arm == arms[1], ], day, cause, s[[2]])
    list(data = s[[1]], arm = arms[2], reference = arms[1], causes = s[[2]], cause = cause, day = day, level = level, estimate = A$F - B$F,
      interval = mover(A$F, limits(A$F, A$se, A$known, level), B$F, limits(B$F, B$se, B$known, level)))
  }))))) }))
W <- function(x, f) writeLines(toJSON(x, digits = I(12), auto_unbox = TRUE, na = "null", null = "null"), file.path(.d, "golden", f))
W(out, "incidence_differences.json")
