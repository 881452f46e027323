# Rscript golden_sequential.R golden/sequential.json: boundaries of looks at a trial before its end, with Lan and DeMets's spending
# functions. R's own rpact integrates to some 1e-8; here Armitage, McPherson and Rowe's recursion is run by Simpson's rule on a grid
# so fine that its error is below 1e-11, and compared with rpact. The published values, to four digits, are ldbounds' documentation
# (Casper & Perez), East's and DeMets & Lan's (1994).
suppressMessages({ library(jsonlite); library(rpact) })
spent <- list(
  obrien_fleming = function(t, a) 4 * pnorm(qnorm(a / 4, lower.tail = FALSE) / sqrt(t), lower.tail = FALSE),
  pocock = function(t, a) a * log(1 + (exp(1) - 1) * t))
simpson <- function(end, n = 2001) { x <- seq(-end, end, length.out = n); list(x = x, w = c(1, rep(c(4, 2), (n - 3) / 2), 4, 1) * (x[2] - x[1]) / 3) }
boundaries <- function(t, alpha, spending) {
  targets <- diff(c(0, spent[[spending]](t, alpha))); x <- 0; mass <- 1; from <- 0; z <- numeric()
  for (k in seq_along(t)) {
    step <- sqrt(t[k] - from)
    out <- function(c) sum(mass * (pnorm((c * sqrt(t[k]) - x) / step, lower.tail = FALSE) + pnorm((-c * sqrt(t[k]) - x) / step)))
    z[k] <- uniroot(function(c) log(targets[k]) - log(out(c)), c(0, 12), tol = 1e-14)$root
    g <- simpson(z[k] * sqrt(t[k])); mass <- g$w * sapply(g$x, function(u) sum(mass * dnorm(u, x, step))); x <- g$x; from <- t[k]
  }
  z
}
cases <- list(
  list((1:5) / 5, .05), list((1:3) / 3, .05), list(c(.5, 1), .05), list(1, .05), list((1:10) / 10, .05), list(c(.1, .35, .4, .9, 1), .05),
  list((1:4) / 4, .01), list(c(.25, .3, .7), .1))
out <- do.call(c, lapply(names(spent), function(s) lapply(cases, function(case) {
  z <- boundaries(case[[1]], case[[2]], s)
  if (length(z) > 1 && max(case[[1]]) == 1) {
    theirs <- getDesignGroupSequential(typeOfDesign = c(obrien_fleming = "asOF", pocock = "asP")[[s]], sided = 2, alpha = case[[2]], informationRates = case[[1]])
    message(s, ": furthest from rpact ", signif(max(abs(z - theirs$criticalValues)), 2))
  }
  list(spending = s, alpha = case[[2]], fractions = I(case[[1]]), boundaries = I(z), nominal = I(2 * pnorm(-z)), spent = I(spent[[s]](case[[1]], case[[2]])))
})))
published <- list(
  list(spending = "obrien_fleming", fractions = (1:5) / 5, boundaries = c(4.8769, 3.3569, 2.6803, 2.2898, 2.0310)),
  list(spending = "pocock", fractions = (1:5) / 5, boundaries = c(2.4380, 2.4268, 2.4101, 2.3966, 2.3859)))
write(toJSON(list(computed = out, published = published), digits = I(14), auto_unbox = TRUE, pretty = TRUE), commandArgs(TRUE)[1])
