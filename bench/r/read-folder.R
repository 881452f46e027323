# Rscript read-folder.R FOLDER: reads every CSV file of a folder, checks nothing, and prints the milliseconds and the rows as JSON.
files <- list.files(commandArgs(TRUE)[1], "\\.csv$", full.names = TRUE)
reader <- if (requireNamespace("data.table", quietly = TRUE)) "data.table::fread" else "read.csv"
read <- if (reader == "read.csv") read.csv else data.table::fread
took <- system.time(tables <- lapply(files, read))[["elapsed"]]
cat(sprintf('{"reader": "%s", "milliseconds": %.1f, "rows": %d}\n', reader, 1000 * took, sum(sapply(tables, nrow))))
