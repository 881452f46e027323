# Rscript make-pathways.R: pathways through states with what goes wrong in practice, and their goldens. People begin late and in
# different states, return, leave a state meant to be final, and have rows that end without a move and go on; ties; a state never seen;
# one person; nobody who moves; times that differ only by rounding; Finnish letters. golden/pathway_errors.json has what
# golden_other.R leaves out: standard errors whose initial shares are sampled, those of mean times, and Greenwood's (etm).
source("lib.R"); suppressPackageStartupMessages(library(etm))
path <- function(f) file.path("data", paste0(f, ".csv"))
w <- function(d, f) write.csv(d, path(f), row.names = FALSE, fileEncoding = "UTF-8")
golden <- function(f, ...) system2("Rscript", c("golden_other.R", "ms", path(f), file.path("golden", paste0(f, ".json")), ...))
walk <- function(id, arm, late, days, round) { # a person's rows: moves more readily on than back
  t <- if (late) round(runif(1, 1, 20)) else 0; s <- sample(1:2, 1, prob = c(.8, .2)); end <- t + round(runif(1, 5, days)); o <- NULL
  repeat { u <- t + round(rexp(1, 1 / 12)); if (u <= t) u <- t + round(1)
    if (u >= end) return(rbind(o, data.frame(id, arm, tstart = t, tstop = end, from = s, to = 0)))
    to <- if (s == 4) sample(c(0, 3), 1, prob = c(.8, .2)) else sample(c(0, setdiff(1:4, s)), 1, prob = c(.15, rep(.85 / 3, 3)))
    o <- rbind(o, data.frame(id, arm, tstart = t, tstop = u, from = s, to)); t <- u; if (to > 0) s <- to; if (runif(1) < .1) return(o) } }
set.seed(41)
n <- 160; arm <- sample(c("Äänekoski", "Öja", "Åbo"), n, TRUE)
d <- do.call(rbind, lapply(seq_len(n), function(i) walk(paste0("henkilö ", i), arm[i], runif(1) < .3, 90, ceiling))); d <- d[sample(nrow(d)), ]
w(d, "pathways_loops"); golden("pathways_loops", "K=5", "windows=0,0.5,1,7,30,60,120")
q <- do.call(rbind, lapply(1:60, function(i) walk(i, c("b", "a")[1 + i %% 2], i %% 4 == 0, 9, function(x) ceiling(x * 10) / 10)))
q$tstart <- q$tstart + sample(c(0, 2e-11), nrow(q), TRUE); w(q, "pathways_fractions"); golden("pathways_fractions", "K=4", "windows=0.3,1.5,4.5,9")
w(data.frame(id = c("yksin", "yksin", "b", "b", "c"), arm = c("Yksi", "Yksi", "toinen", "toinen", "toinen"), tstart = c(0, 3, 1, 4, 2), tstop = c(3, 8, 4, 9, 5),
  from = c(1, 2, 2, 1, 2), to = c(2, 0, 1, 3, 3)), "pathways_one_person"); golden("pathways_one_person", "K=3", "windows=1,3,4,8,10")
w(data.frame(id = 1:6, arm = rep(c("a", "b"), each = 3), tstart = c(0, 0, 4, 0, 2, 5), tstop = c(3, 6, 9, 4, 4, 8), from = c(1, 2, 2, 1, 1, 3), to = 0), "pathways_all_censored")
golden("pathways_all_censored", "K=3", "windows=2,5,10")
w(data.frame(id = c("a", "a", "b", "c", "c", "d", "e"), arm = "x", tstart = c(0, 4, 0, 2, 6, 3, 0), tstop = c(4, 7, 7, 6, 9, 9, 2), from = c(2, 1, 2, 1, 1, 2, 1),
  to = c(1, 1, 0, 1, 2, 1, 1)), "pathways_moves_to_self"); golden("pathways_moves_to_self", "K=2", "windows=1,4,6,9")
w(data.frame(id = c("ä", "ä", "ö", "ö", "å", "e"), arm = "Ä", tstart = c(0, 0, 0, 5, 3, 0), tstop = c(0, 4, 5, 7, 3, 6), from = c(1, 2, 1, 3, 2, 2), to = c(2, 3, 3, 0, 1, 0)), "pathways_zero_length")
golden("pathways_zero_length", "K=3", "windows=2,6,8")

errors <- function(f, K, windows) { d <- read_csv(path(f)); d$tstop <- round(d$tstop, 8); d$tstart <- round(d$tstart, 8); tau <- max(windows)
  lapply(lv(d$arm), function(a) { e <- d[d$arm == a, ]; e <- e[order(e$id, e$tstart), ]
    e$ev <- factor(e$to, 0:K, labels = c("censor", paste0("s", 1:K))); e$is <- factor(paste0("s", e$from), paste0("s", 1:K))
    fit <- survfit(Surv(tstart, tstop, ev) ~ 1, data = e, id = id, istate = is, influence = TRUE); I <- fit$influence.pstate # person, 1 + time, state
    end <- fit$time <= tau; U <- diff(c(0, fit$time[end], tau)); area <- apply(I[, c(TRUE, end), , drop = FALSE], c(1, 3), function(u) sum(u * U))
    tra <- matrix(TRUE, K, K); diag(tra) <- FALSE; m <- e[e$to != e$from, ] # rows that lead back to their own state are no move
    g <- etm(data.frame(id = m$id, from = m$from, to = ifelse(m$to == 0, "cens", m$to), entry = m$tstart, exit = m$tstop), as.character(1:K), tra, "cens", s = 0)
    own <- function(b) paste(1:K, b)
    list(arm = a, mean_time_se_sampled = sqrt(colSums(area^2)), at = lapply(windows, function(t) { i <- findInterval(t, fit$time); j <- findInterval(t, g$time)
      list(t = t, se_ij_sampled = if (i) unname(sqrt(colSums(I[, i + 1, ]^2))) else NA,
        se_greenwood = if (j) vapply(1:K, function(b) { C <- g$cov[own(b), own(b), j]; sqrt(max(0, drop(fit$p0 %*% C %*% fit$p0))) }, 0) else rep(0, K)) })) }) }
emit(list(sircont_multistate = errors("sircont_multistate", 3, c(7, 14, 30, 60)), pathways_loops = errors("pathways_loops", 5, c(1, 7, 30, 60, 120)),
  pathways_fractions = errors("pathways_fractions", 4, c(.3, 1.5, 4.5, 9))), file.path("golden", "pathway_errors.json"))
