# Rscript golden_clusters.R: writes data/clusters_*.csv, and golden/clusters.json. Arms of clusters: of unlike size, of the fewest
# that carry a comparison, with ties, with one cluster that holds most of its arm, far from 0, too many to enumerate.
# CR2 by clubSandwich on people's rows; permutations by combn on the clusters' means, inverted by bisection; the wild bootstrap
# by refitting people's rows, its inversion on clusters' sums.
suppressMessages({ library(clubSandwich); library(jsonlite); library(sandwich) })
set.seed(11)
outcomes <- function(sizes, arms, draw) {
  ids <- c("Äänekoski", "Åbo", "Öja", "Kemi", paste("tiimi", seq_len(40)))[seq_along(sizes)]
  d <- do.call(rbind, lapply(seq_along(sizes), function(g) data.frame(cluster = ids[g], arm = arms[g], y = draw(sizes[g], arms[g], rnorm(1)))))
  d[sample(nrow(d)), ]
}
share <- function(n, a, u) rbinom(n, 1, plogis(-0.5 + 0.8 * a + 0.5 * u))
score <- function(n, a, u) round(1e5 + 4 * a + 2 * u + rnorm(n, sd = 5), 1)
half <- function(k, l = k) rep(0:1, c(k, l))
sets <- list(
  teams = outcomes(c(12, 31, 5, 22, 40, 9, 17, 28, 14, 33), half(5), share),
  fewest = outcomes(c(6, 6, 9, 4, 8, 6, 6, 5), half(4), share),
  ties = data.frame(cluster = rep(letters[1:9], each = 3), arm = rep(half(4, 5), each = 3), y = c(0, 1, 2, 1, 1, 1, 0, 0, 3, 2, 2, 2, 1, 2, 3, 1, 1, 1, 2, 3, 1, 4, 4, 4, 2, 2, 2)),
  dominant = outcomes(c(3, 4, 2, 150, 20, 18, 25, 21, 16, 22), half(4, 6), score),
  singletons = outcomes(rep(1, 11), half(5, 6), score),
  many = outcomes(sample(4:30, 30, TRUE), half(14, 16), score))
for (f in names(sets)) write.csv(sets[[f]], file.path("data", paste0("clusters_", f, ".csv")), row.names = FALSE, fileEncoding = "UTF-8")

cr2 <- function(d, weighting) {
  if (weighting == "clusters") d <- aggregate(y ~ cluster + arm, d, mean)
  fit <- lm(y ~ arm, d); ci <- conf_int(fit, vcov = "CR2", cluster = d$cluster, test = "Satterthwaite")[2, ]
  p <- coef_test(fit, vcov = "CR2", cluster = d$cluster, test = "Satterthwaite")[2, "p_Satt"]
  list(estimate = ci$beta, se = ci$SE, df = ci$df, lower = ci$CI_L, upper = ci$CI_U, p = p)
}
bisect <- function(f, from, to) { for (i in 1:60) { m <- (from + to) / 2; if (f(m)) from <- m else to <- m }; (from + to) / 2 }
invert <- function(p, estimate, se) {  # f: not rejected
  end <- function(side) { far <- se; while (p(estimate + side * far) > .05 + 1e-12) far <- 2 * far; bisect(function(x) p(x) > .05 + 1e-12, estimate, estimate + side * far) }
  c(end(-1), end(1))
}
clusters_of <- function(d, weighting) {
  d$y <- d$y - mean(d$y)
  g <- aggregate(cbind(n = 1, s = y) ~ cluster + arm, d, sum); g <- g[order(g$cluster), ]
  if (weighting == "clusters") { g$s <- g$s / g$n; g$n <- 1 }
  g
}
permutation <- function(d, weighting) {
  g <- clusters_of(d, weighting); k <- sum(g$arm); if (choose(nrow(g), k) > 20000) return(NULL)
  sets <- combn(nrow(g), k)
  diffs <- function(s) apply(sets, 2, function(i) sum(s[i]) / sum(g$n[i]) - sum(s[-i]) / sum(g$n[-i]))
  own <- which(g$arm == 1); estimate <- sum(g$s[own]) / sum(g$n[own]) - sum(g$s[-own]) / sum(g$n[-own])
  p <- function(theta) { t <- diffs(g$s - theta * g$arm * g$n); mean(abs(t) >= abs(estimate - theta) - 1e-12 * max(abs(g$s / g$n))) }
  ci <- invert(p, estimate, sd(diffs(g$s)))
  list(assignments = ncol(sets), p = p(0), lower = ci[1], upper = ci[2])
}
wild <- function(d, weighting) {
  if (length(unique(d$cluster)) > 12) return(NULL)
  if (weighting == "clusters") d <- aggregate(y ~ cluster + arm, d, mean)
  ids <- sort(unique(d$cluster)); G <- length(ids); at <- match(d$cluster, ids); y <- d$y - mean(d$y)
  signs <- as.matrix(expand.grid(c(list(1), rep(list(c(1, -1)), G - 1))))
  X <- cbind(1, d$arm); bread <- solve(crossprod(X)); sums <- function(v) rowsum(v, at)
  t_of <- function(y, theta) {  # CR1 up to its constant, which cancels
    b <- bread %*% crossprod(X, y); e <- as.vector(y - X %*% b)
    meat <- crossprod(sums(X * e)); (b[2] - theta) / sqrt((bread %*% meat %*% bread)[2, 2])
  }
  p <- function(theta) {
    e <- y - theta * d$arm; m <- mean(e); e <- e - m; own <- t_of(y, theta)
    t <- apply(signs, 1, function(w) t_of(m + theta * d$arm + w[at] * e, theta))
    mean(t^2 >= own^2 * (1 - 1e-12))
  }
  fit <- lm(y ~ arm, d); ci <- invert(p, coef(fit)[[2]], sqrt(vcovCL(fit, d$cluster)[2, 2]))
  list(draws = nrow(signs), p = p(0), lower = ci[1], upper = ci[2])
}
icc <- function(d) {
  a <- anova(lm(y ~ factor(arm) + factor(cluster), d)); n <- table(d$cluster); side <- tapply(d$arm, d$cluster, unique)
  within <- a[["Mean Sq"]][nrow(a)]; k <- length(n) - 2
  n0 <- (sum(n) - sum(tapply(n^2, side, sum) / tapply(n, side, sum))) / k
  between <- a[["Mean Sq"]][nrow(a) - 1]
  list(within = within, between = between, n0 = n0, icc = (between - within) / (between + (n0 - 1) * within))
}
out <- lapply(sets, function(d) c(sapply(c("people", "clusters"), function(w) list(cr2 = cr2(d, w), permutation = permutation(d, w), wild = wild(d, w)), simplify = FALSE), if (anyDuplicated(d$cluster)) list(icc = icc(d))))
write(toJSON(out, digits = I(14), auto_unbox = TRUE, null = "null", pretty = TRUE), "golden/clusters.json")
