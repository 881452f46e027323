# Rscript golden_panel_clusters.R: writes data/panel_nested.csv and panel_uneven.csv, and golden/panel_clusters.json: CR2 with
# Satterthwaite's degrees of freedom for a difference in differences, by clubSandwich on people's rows. Of teams nested in the arms,
# of unlike sizes, one seen after only; of one team that holds most of its cells; and of the panels that other scripts make.
source("lib.R")
suppressMessages({ library(clubSandwich); library(jsonlite) })
set.seed(17)
teams <- function(sizes, arms) {
  d <- do.call(rbind, lapply(seq_along(sizes), function(g) { level <- rnorm(1, sd = 3); do.call(rbind, lapply(0:1, function(post) {
    n <- max(1, sizes[g] + sample(-2:2, 1)); data.frame(arm = c("Öja", "Äänekoski")[1 + arms[g]], post = post, cluster = paste("tiimi", LETTERS[g]),
      y = round(1e4 + level + rnorm(1) + 2 * post * arms[g] + rnorm(n, sd = 2), 1)) })) }))
  d <- d[sample(nrow(d)), ]; cbind(id = seq_len(nrow(d)), d)
}
nested <- teams(c(5, 20, 9, 14, 7, 11, 18, 6, 8), c(0, 0, 0, 0, 1, 1, 1, 1, 1)); nested <- nested[!(nested$cluster == "tiimi E" & nested$post == 0), ]
made <- list(panel_nested = nested, panel_uneven = teams(c(4, 6, 90, 5, 8, 12, 10, 60), rep(0:1, each = 4)))
for (f in names(made)) write.csv(made[[f]], file.path("data", paste0(f, ".csv")), row.names = FALSE, fileEncoding = "UTF-8")
cr2 <- function(f) {
  d <- na.omit(read.csv(file.path("data", paste0(f, ".csv")), fileEncoding = "UTF-8")); d$arm <- factor(d$arm, levels = lv(d$arm))
  if (is.null(d$cluster)) d$cluster <- d$id
  m <- lm(y ~ arm * post, d); ci <- conf_int(m, vcov = "CR2", cluster = d$cluster, test = "Satterthwaite")[4, ]
  p <- coef_test(m, vcov = "CR2", cluster = d$cluster, test = "Satterthwaite")[4, "p_Satt"]
  list(estimate = ci$beta, se = ci$SE, df = ci$df, lower = ci$CI_L, upper = ci$CI_U, p = p)
}
sets <- c("panel_nested", "panel_uneven", "panel_teams", "panel_missing", "lalonde_did_re75_re78")
write(toJSON(sapply(sets, cr2, simplify = FALSE), digits = I(14), auto_unbox = TRUE, pretty = TRUE), "golden/panel_clusters.json")
