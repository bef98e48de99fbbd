-- Every request is unlike those before it, so that nothing is answered from what was kept.
local count = 0
local start = os.time()
request = function()
  count = count + 1
  local mark = string.find(wrk.path, '?', 1, true) and '&' or '?'
  return wrk.format('GET', wrk.path .. mark .. 'n=' .. start .. '-' .. count)
end
