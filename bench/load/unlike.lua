-- Every request is unlike those before it, so that nothing is answered from what was kept: another visitor's settings, that say nothing.
local count = 0
local start = os.time()
request = function()
  count = count + 1
  return wrk.format('GET', wrk.path, { Cookie = 'greenlit=' .. start .. count })
end
