# Rscript golden_noncentral_t.R golden/noncentral_t.json : upper tails of the noncentral t, by numerical integration over the
# chi-square to 1e-13: pt(ncp = ) itself is right to about 1e-12 absolutely, which is no digit of a small tail.
library(jsonlite); e <- expand.grid(t = c(0, .5, 1.96, 3, 10), df = c(2, 5, 20, 198, 5000), ncp = c(0, .5, 2, 2.8, 5, 12))
one <- function(t, df, ncp) { if (t == 0) return(pnorm(ncp))
  f <- function(u) { w <- qchisq(u, df); pnorm(t * sqrt(w / df) - ncp, lower.tail = FALSE) }
  g <- function(w) pnorm(t * sqrt(w / df) - ncp, lower.tail = FALSE) * dchisq(w, df); m <- df; s <- sqrt(2 * df)
  cuts <- unique(pmax(0, c(0, m - 12 * s, m - 4 * s, m - s, m, m + s, m + 4 * s, m + 12 * s, m + 60 * s)))
  sum(mapply(function(a, b) integrate(g, a, b, rel.tol = 1e-13, abs.tol = 0, subdivisions = 2000)$value, head(cuts, -1), tail(cuts, -1))) }
e$upper <- mapply(one, e$t, e$df, e$ncp); e$r <- pt(e$t, e$df, e$ncp, lower.tail = FALSE)
message("largest absolute distance from pt: ", max(abs(e$upper - e$r)))
writeLines(toJSON(e[c("t", "df", "ncp", "upper")], digits = I(15)), commandArgs(TRUE)[1])
