# Rscript golden_autoregressive.R: writes data/series_following.csv and series_alternating.csv, and golden/autoregressive.json:
# interrupted series whose errors follow one another. `gls` is what nlme finds; `kr` is by matrices: φ as the root of the restricted
# likelihood's slope, Kenward and Roger's covariance (without second derivatives) and Satterthwaite's degrees of freedom from the
# expected information of (φ, σ²), from their definitions and with the whole n × n covariance. Series: strongly following with
# gaps, turning back at each step, with a season, with missing values, and of calendar years.
suppressMessages({ library(nlme); library(jsonlite) })
set.seed(23)
ar <- function(n, phi) { e <- rnorm(1); for (i in 2:n) e[i] <- phi * e[i - 1] + sqrt(1 - phi^2) * rnorm(1); e }
following <- data.frame(t = 1:60, y = round(12 + .1 * (1:60) + 3 * (1:60 >= 31) - .15 * pmax(0, 1:60 - 31) + 1.5 * ar(60, .65), 2)); following <- following[-c(4, 9, 10, 33, 41, 42, 43, 57), ]
alternating <- data.frame(t = 1:40, y = round(100 + 5 * (1:40 >= 21) + 4 * ar(40, -.5), 1))
write.csv(following[sample(nrow(following)), ], "data/series_following.csv", row.names = FALSE)
write.csv(alternating, "data/series_alternating.csv", row.names = FALSE)
tr <- function(A, B) sum(A * t(B))
answer <- function(f, t0, season = FALSE) {
  d <- na.omit(read.csv(file.path("data", paste0(f, ".csv")))); last <- max(d$t); d <- d[order(d$t), ]
  d$level <- as.numeric(d$t >= t0); d$after <- pmax(0, d$t - t0); d$s <- sin(2 * pi * d$t / 12); d$c <- cos(2 * pi * d$t / 12)
  form <- if (season) y ~ t + level + after + s + c else y ~ t + level + after
  # Calendar years would cost the matrices their digits: time is counted from t0, and the intercept told of time 0.
  X <- model.matrix(form, transform(d, t = t - t0)); n <- nrow(X); k <- ncol(X); gap <- abs(outer(d$t, d$t, "-"))
  g <- gls(form, d, correlation = corAR1(form = ~ t), method = "REML", control = glsControl(tolerance = 1e-10, msTol = 1e-12, maxIter = 500, msMaxIter = 500))
  O <- function(phi) phi^gap; dO <- function(phi) ifelse(gap == 0, 0, gap * phi^(gap - 1))
  fit <- function(phi) { M <- solve(O(phi)); XM <- crossprod(X, M); Phi <- solve(XM %*% X); b <- Phi %*% XM %*% d$y; P <- M - t(XM) %*% Phi %*% XM; list(M = M, Phi = Phi, b = b, P = P, s2 = as.numeric(t(d$y) %*% P %*% d$y) / (n - k)) }
  score <- function(phi) { z <- fit(phi); Py <- z$P %*% d$y; tr(z$P, dO(phi)) - as.numeric(t(Py) %*% dO(phi) %*% Py) / z$s2 }
  near <- as.numeric(coef(g$modelStruct$corStruct, unconstrained = FALSE)); phi <- uniroot(score, near + c(-.02, .02), tol = 1e-15)$root
  z <- fit(phi); V <- z$s2 * O(phi); Vi <- solve(V); D <- list(z$s2 * dO(phi), O(phi)); Phi <- solve(t(X) %*% Vi %*% X)
  P <- lapply(D, function(A) -t(X) %*% Vi %*% A %*% Vi %*% X); Q <- function(i, j) t(X) %*% Vi %*% D[[i]] %*% Vi %*% D[[j]] %*% Vi %*% X
  I <- outer(1:2, 1:2, Vectorize(function(i, j) (tr(Vi %*% D[[i]], Vi %*% D[[j]]) - 2 * tr(Phi, Q(i, j)) + tr(Phi %*% P[[i]], Phi %*% P[[j]])) / 2)); W <- solve(I)
  more <- matrix(0, k, k); for (i in 1:2) for (j in 1:2) more <- more + W[i, j] * (Q(i, j) - P[[i]] %*% Phi %*% P[[j]])
  adjusted <- Phi + 2 * Phi %*% more %*% Phi
  one <- function(c) {
    v <- as.numeric(t(c) %*% Phi %*% c); slope <- sapply(P, function(A) as.numeric(-t(c) %*% Phi %*% A %*% Phi %*% c)); df <- max(2, 2 * v^2 / as.numeric(t(slope) %*% W %*% slope))
    est <- sum(c * z$b); se <- sqrt(as.numeric(t(c) %*% adjusted %*% c)); list(estimate = est, se = se, df = df, lower = est - qt(.975, df) * se, upper = est + qt(.975, df) * se, p = 2 * pt(-abs(est / se), df), se_phi_known = sqrt(v)) }
  list(t0 = t0, season = season, gls = list(phi = near, sigma = g$sigma, est = unname(coef(g)), se = unname(sqrt(diag(vcov(g))))),
    kr = list(phi = phi, sigma = sqrt(z$s2), terms = lapply(1:k, function(j) one(as.numeric(seq_len(k) == j) - if (j == 1) t0 * (seq_len(k) == 2) else 0)), effect_last = one(c(0, 0, 1, last - t0, if (season) c(0, 0)))))
}
out <- list(seatbelts_its = answer("seatbelts_its", 170, TRUE), series_missing = answer("series_missing", 16), series_years = answer("series_years", 2013), series_following = answer("series_following", 31), series_alternating = answer("series_alternating", 21))
write(toJSON(out, digits = I(14), auto_unbox = TRUE, pretty = TRUE), "golden/autoregressive.json")
