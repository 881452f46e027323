# Rscript golden_entropy.R > golden/entropy.json: entropy balancing (Hainmueller 2012) of three groups to the means of others, by optim of its dual.
.d <- dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE))); suppressPackageStartupMessages(library(jsonlite))
balance <- function(x, n, target) {
  x <- as.matrix(x); z <- sweep(x, 2, target)
  dual <- function(l) { e <- drop(z %*% l); m <- max(e); m + log(sum(n * exp(e - m)) / sum(n)) }
  slope <- function(l) { e <- drop(z %*% l); p <- n * exp(e - max(e)); p <- p / sum(p); drop(crossprod(z, p)) }
  l <- rep(0, ncol(x)); for (i in 1:20) l <- optim(l, dual, slope, method = "BFGS", control = list(reltol = 1e-16, maxit = 1000))$par
  e <- drop(z %*% l); p <- n * exp(e - max(e)); p <- p / sum(p); w <- p * sum(n) / n
  list(covariates = unname(lapply(seq_len(ncol(x)), function(j) x[, j])), counts = n, targets = I(target), weights = w, effectiveSampleSize = sum(n)^2 / sum(n * w^2))
}
set.seed(20220801)
age <- c(22, 31, 38, 45, 52, 60); g <- expand.grid(age = age, woman = 0:1, flag = 0:1)
cat(toJSON(list(
  balance(data.frame(a = c(0, 1)), c(30, 10), 0.5),
  balance(g, rpois(nrow(g), 9) + 1, c(40, 0.6, 0.35)),
  balance(cbind(a = c(0, 0, 1, 1), b = c(0, 1, 0, 1), both = c(0, 0, 0, 1)), c(12, 5, 9, 14), c(0.4, 0.5, 0.25))
), digits = NA, auto_unbox = TRUE, pretty = TRUE), "\n")
