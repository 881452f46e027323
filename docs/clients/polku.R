# Asks a Polku server for released results, with base R, jsonlite and the program curl, which every system of today has.
#
#   export POLKU_URL=http://127.0.0.1:4180 POLKU_TOKEN=...
#   Rscript polku.R                 # the pilots
#   Rscript polku.R PILOT           # one pilot's shares served, arm by arm
#
# Every call is a POST whose body is JSON: ids never stand in an address. The token reaches curl by its standard input, never by the command
# line, which others on the machine can read. A number may be a list(absent =, reason =) that says why there is none.

suppressPackageStartupMessages(library(jsonlite))

# The answer to a call, such as ask("evaluation", pilot = "p01", metrics = list("time_to_service")).
ask <- function(call, ...) {
  question <- list(...)
  body <- tempfile()
  on.exit(unlink(body))
  writeLines(if (length(question) == 0) "{}" else toJSON(question, auto_unbox = TRUE), body, useBytes = TRUE)
  token <- Sys.getenv("POLKU_TOKEN")
  settings <- c(
    sprintf('url = "%s/api/%s"', Sys.getenv("POLKU_URL", "http://127.0.0.1:4180"), call),
    'header = "content-type: application/json"',
    if (nzchar(token)) sprintf('header = "authorization: Bearer %s"', token),
    sprintf('data-binary = "@%s"', body),
    'write-out = "\\n%{http_code}"',
    "silent", "show-error", "max-time = 120"
  )
  told <- system2("curl", c("--config", "-"), input = settings, stdout = TRUE)
  status <- as.integer(tail(told, 1))
  if (is.na(status) || status == 0) stop("The server does not answer. (server_unreachable)", call. = FALSE)
  answer <- fromJSON(paste(head(told, -1), collapse = "\n"), simplifyVector = FALSE)
  if (status >= 400) stop(sprintf("%s (%s)", answer$message, answer$code), call. = FALSE)
  answer
}

# A number as text, or why there is none.
shown <- function(number) if (is.list(number)) paste0(number$absent, ": ", number$reason) else sprintf("%.6f", number)

words <- commandArgs(trailingOnly = TRUE)
failed <- tryCatch({
  if (length(words) == 0) {
    for (pilot in ask("pilots")) cat(paste(pilot$id, pilot$organisationId, pilot$asOf, sep = "\t"), "\n", sep = "")
  } else {
    evaluation <- ask("evaluation", pilot = words[1], metrics = list("time_to_service"))
    for (result in evaluation$results) for (arm in result$arms) for (window in arm$servedBy)
      cat(paste(arm$arm, window$day, shown(window$share), sep = "\t"), "\n", sep = "")
  }
  FALSE
}, error = function(error) {
  message("polku.R: ", conditionMessage(error))
  TRUE
})
if (failed) quit(status = 1)
