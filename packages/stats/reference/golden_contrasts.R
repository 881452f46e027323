# Rscript golden_contrasts.R data.csv out.json segment,block,area,segment_after: pseudo-values of the restricted mean and of incidence within group
# and segment, their cells, the imputed effect and its sampling variance, block means with segments taken off, the restricted
# likelihood of shocks (checked against nlme where blocks have none), and the interval marginalised over both spreads.
.d <- dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE))); source(file.path(.d, "lib.R")); suppressPackageStartupMessages(library(nlme))
a <- commandArgs(TRUE); d <- read.csv(a[1], fileEncoding = "UTF-8", stringsAsFactors = FALSE); factors <- strsplit(a[3], ",")[[1]]; h <- 182
d$days <- NA; d$incidence <- NA; d$cause <- factor(d$status, 0:2)
for (i in split(seq_len(nrow(d)), paste(d$group, d$segment))) { e <- d[i, ]
  d$days[i] <- pseudo(survfit(Surv(time, status == 1) ~ 1, data = e), times = h, type = "rmst")
  e$id <- seq_along(i); f <- survfit(Surv(time, cause) ~ 1, data = e, id = id); d$incidence[i] <- pseudo(f, times = h)[, match("1", f$states)] }
d$value <- d$days

key <- paste(d$team, d$block, d$segment, d$treated, sep = "|"); first <- !duplicated(key)
d$segment_after <- ifelse(d$block < 0, "before", paste("after,", d$segment))
cells <- d[first, c("segment_after", "team", "area", "block", "segment", "treated")]; by <- function(x, f) as.vector(tapply(x, factor(key, key[first]), f))
cells$n <- by(d$value, length); cells$mean <- by(d$value, mean); cells$ss <- by(d$value, function(v) sum((v - mean(v))^2))
for (f in c("segment", "block", "area", "team", "segment_after")) cells[[f]] <- factor(cells[[f]], unique(cells[[f]]))
within <- function(cells, overall) { g <- paste(cells$treated, cells$area, cells$segment)
  s <- tapply(cells$ss, g, sum) / tapply(cells$n - 1, g, sum); s[!is.finite(s)] <- overall; unname(s[g]) / cells$n }
pooled <- function(cells) sum(cells$ss) / sum(cells$n - 1)

u <- cells[cells$treated == 0, ]; tr <- cells[cells$treated == 1, ]
known <- Reduce(`&`, lapply(factors, function(f) tr[[f]] %in% u[[f]])); coverage <- sum(tr$n[known]) / sum(tr$n); tr <- droplevels(tr[known, ])
fm <- as.formula(paste("mean ~", paste(factors, collapse = "+"))); u <- droplevels(u); m <- lm(fm, data = u, weights = n)
keep <- !is.na(coef(m)) # the segments after the start add up to its blocks: one of them says nothing new
expected <- weighted.mean(suppressWarnings(predict(m, tr)), tr$n); treated <- weighted.mean(tr$mean, tr$n)
X <- model.matrix(m)[, keep]; x <- colSums(model.matrix(delete.response(terms(m)), tr, xlev = m$xlevels)[, keep] * tr$n) / sum(tr$n)
cu <- -drop(X %*% solve(crossprod(X, X * u$n), x)) * u$n; all <- rbind(tr, u); load <- c(tr$n / sum(tr$n), cu)
v <- within(all, pooled(all)); sampling <- sum(load^2 * v)
perTeam <- sum(tapply(load, as.character(all$team), sum)^2); perBlock <- sum(tapply(load, paste(all$team, all$block), sum)^2)

# Segments' differences within team-blocks; means up to one constant, which no contrast of them sees.
tb <- paste(u$team, u$block, sep = "|"); s <- lm(mean ~ 0 + tb + segment, data = cbind(u, tb), weights = n)
off <- c(0, coef(s)[grep("^segment", names(coef(s)))])[as.integer(u$segment)]; off[is.na(off)] <- 0; vu <- within(u, pooled(u))
sums <- function(x) as.vector(tapply(x, factor(tb, unique(tb)), sum)); o <- !duplicated(tb)
b <- data.frame(team = as.character(u$team[o]), area = as.character(u$area[o]), block = as.integer(as.character(u$block[o])), mean = sums(u$n * (u$mean - off)) / sums(u$n), variance = sums(u$n^2 * vu) / sums(u$n)^2)
b$mean <- b$mean - mean(b$mean); b$fblock <- factor(b$block)
Z <- if (length(unique(b$area)) > 1) model.matrix(~ 0 + fblock + area, b) else model.matrix(~ 0 + fblock, b)
Z <- Z[, qr(Z)$pivot[seq_len(qr(Z)$rank)], drop = FALSE]; same <- outer(b$team, b$team, "==")
reml <- function(team, block) { V <- diag(b$variance + block^2) + team^2 * same; iV <- solve(V); A <- t(Z) %*% iV %*% Z
  r <- b$mean - Z %*% solve(A, t(Z) %*% iV %*% b$mean)
  -.5 * as.numeric(determinant(V)$modulus + determinant(A)$modulus + t(r) %*% iV %*% r) }

# nlme lets the sampling variances be known up to a factor only: with blocks alike, what it has at its maximum is what stands here there.
l <- lme(if (length(unique(b$area)) > 1) mean ~ 0 + fblock + area else mean ~ 0 + fblock, random = ~ 1 | team, data = b, weights = varFixed(~ variance), method = "REML", control = lmeControl(tolerance = 1e-12, msTol = 1e-12))
of_teams <- sqrt(as.numeric(getVarCov(l))); sampled <- b$variance; b$variance <- sampled * l$sigma^2
stopifnot(abs(reml(of_teams, 0) - (nrow(b) - ncol(Z)) / 2 * log(2 * pi) - as.numeric(logLik(l))) < 1e-8); b$variance <- sampled
best <- optimize(function(x) reml(x, 0), c(0, 60), maximum = TRUE, tol = 1e-10)$maximum
at <- list(c(0, 0), c(1, 2), c(5, 3), c(12, 0), c(0, 7), c(20, 30))
likelihood <- lapply(at, function(p) list(team = p[1], block = p[2], value = reml(p[1], p[2])))

sd <- sqrt(mean(d$value[d$treated == 0]^2) - mean(d$value[d$treated == 0])^2); scale <- .1 * sd
N <- 20; k <- seq_len(N - 1); e <- eigen({ J <- matrix(0, N, N); J[cbind(k, k + 1)] <- J[cbind(k + 1, k)] <- k / sqrt(4 * k^2 - 1); J }, symmetric = TRUE)
weight <- 2 * e$vectors[1, ]^2; o <- order(e$values); weight <- weight[o]; nodes_on <- function(r) r[1] + (r[2] - r[1]) * (1 + e$values[o]) / 2
grid <- expand.grid(i = seq_len(N), j = seq_len(N)); prior <- function(x) -x^2 / (2 * scale^2)
# Ranges close in on where the density is: from the node before the first that is not negligible to the node after the last.
closer <- function(r, nodes, dense) { i <- range(which(dense)); n <- c(if (i[1] > 1) nodes[i[1] - 1] else r[1], if (i[2] < N) nodes[i[2] + 1] else r[2])
  if (diff(n) < .75 * diff(r)) n else r }
rt <- rb <- c(0, 6 * scale)
repeat { tn <- nodes_on(rt); bn <- nodes_on(rb); team <- tn[grid$i]; block <- bn[grid$j]; log_density <- mapply(reml, team, block) + prior(team) + prior(block)
  dense <- matrix(log_density > max(log_density) - 16, N); nt <- closer(rt, tn, rowSums(dense) > 0); nb <- closer(rb, bn, colSums(dense) > 0)
  if (all(nt == rt, nb == rb)) break; rt <- nt; rb <- nb }
p <- weight[grid$i] * weight[grid$j] * exp(log_density - max(log_density)); p <- p / sum(p)
spread <- sqrt(sampling + perTeam * team^2 + perBlock * block^2); effect <- treated - expected
p_value <- function(x) sum(p * 2 * pnorm(-abs(x) / spread))
interval <- lapply(c(.95, .99, .8), function(level) { q <- uniroot(function(x) p_value(x) - (1 - level), c(0, 40 * max(spread)), tol = 1e-13)$root
  list(level = level, lower = effect - q, upper = effect + q) })

# A much finer grid of everything that is believed gives the same.
fine <- (seq_len(150) - .5) * 6 * scale / 150; g <- expand.grid(team = fine, block = fine); ld <- mapply(reml, g$team, g$block) + prior(g$team) + prior(g$block); q <- exp(ld - max(ld)); q <- q / sum(q)
stopifnot(abs(sum(q * 2 * pnorm(-abs(effect) / sqrt(sampling + perTeam * g$team^2 + perBlock * g$block^2))) / p_value(effect) - 1) < 1e-3)

# A team's rows in the order of the file, so that a reader finds each again.
emit(list(horizon = h, factors = factors, days = d$days, incidence = d$incidence,
  cells = lapply(seq_len(nrow(cells)), function(i) list(team = as.character(cells$team[i]), block = as.integer(as.character(cells$block[i])), segment = as.character(cells$segment[i]), treated = cells$treated[i], n = cells$n[i], mean = cells$mean[i])),
  estimate = effect, treated_mean = treated, expected_mean = expected, coverage = coverage, sampling = sampling, per_team = perTeam, per_block = perBlock,
  blocks = lapply(seq_len(nrow(b)), function(i) as.list(b[i, c("team", "area", "block", "mean", "variance")])), residual_cells = nrow(b) - ncol(Z),
  likelihood = likelihood, most_likely_team_spread = best, prior_scale = scale, team_spread = sum(p * team), block_spread = sum(p * block), p = p_value(effect), intervals = interval), a[2])
