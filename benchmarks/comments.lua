-- Cycles through the bodies of the file that BODIES names, one a line, as a blog engine would send them.
local requests = {}
local nth = 0
local threads = 0

function setup(thread)
  thread:set("start", threads)
  threads = threads + 1
end

function init(arguments)
  local headers = {
    ["Content-Type"] = "application/x-www-form-urlencoded; charset=UTF-8",
    ["User-Agent"] = "WordPress/6.8.3 | Akismet/5.5",
  }
  for body in io.lines(os.getenv("BODIES")) do
    requests[#requests + 1] = wrk.format("POST", "/1.1/comment-check", headers, body)
  end
  nth = start * math.floor(#requests / 2)
end

function request()
  nth = nth % #requests + 1
  return requests[nth]
end
