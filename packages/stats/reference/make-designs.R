# Rscript make-designs.R: panels and series with what goes wrong in practice, and their goldens. Panels: clusters that hold both
# arms, cells of unlike size, Finnish letters, values far from 0, missing outcomes (one cluster has no other), an empty cell, one
# cluster, no variation. Series: rows out of order, missing values, a season on little more than a year, calendar years, five points.
w <- function(d, f) write.csv(d, file.path("data", paste0(f, ".csv")), row.names = FALSE, fileEncoding = "UTF-8")
golden <- function(kind, f, as = f, ...) system2("Rscript", c("golden_other.R", kind, file.path("data", paste0(f, ".csv")), file.path("golden", paste0(as, ".json")), ...))
set.seed(3)
n <- c(40, 55, 23, 31); team <- paste0("tiimi ", LETTERS[1:9])
p <- do.call(rbind, lapply(1:4, function(c) data.frame(arm = c("Verrokki", "Äänekoski")[1 + (c > 2)], post = (c - 1) %% 2, cluster = sample(team, n[c], TRUE))))
p$id <- seq_len(nrow(p)); p$y <- round(1e6 + 5 * p$post + 3 * p$post * (p$arm == "Äänekoski") + 4 * match(p$cluster, team) + rnorm(nrow(p), sd = 6), 1)
w(p[sample(nrow(p)), c("id", "arm", "post", "y", "cluster")], "panel_teams")
q <- data.frame(id = rep(1:12, each = 2), arm = rep(c("Öja", "Å"), each = 12), post = rep(0:1, 12), y = round(rnorm(24, 5), 2)); q$y[c(3, 4, 8, 19)] <- NA; w(q, "panel_missing")
w(subset(q, arm == "Å" | post == 0), "panel_empty_cell")
w(transform(q, cluster = "ainoa", y = seq_along(y)), "panel_one_cluster")
w(transform(q, y = 0.1), "panel_constant")
for (f in c("teams", "missing", "empty_cell", "one_cluster", "constant")) golden("did", paste0("panel_", f))

s <- data.frame(t = 1:30, y = round(20 + .4 * (1:30) + 6 * (1:30 >= 16) + as.numeric(arima.sim(list(ar = .5), 30)), 2))
s$y[c(5, 17, 30)] <- NA; w(s[sample(30), ], "series_missing"); golden("its", "series_missing", "series_missing", "t0=16")
w(data.frame(t = 1:14, y = c(12, 15, 13, 18, 21, 20, 19, 25, 24, 22, 28, 26, 27, 33)), "series_season"); golden("its", "series_season", "series_season", "t0=8", "season=1")
w(data.frame(t = 2001:2024, y = round(300 - 4 * (0:23) + 20 * (0:23 >= 12) + rnorm(24, sd = 5))), "series_years"); golden("its", "series_years", "series_years", "t0=2013")
w(data.frame(t = 1:5, y = c(3, 4, 6, 5, 9)), "series_five"); golden("its", "series_five", "series_five", "t0=3")
