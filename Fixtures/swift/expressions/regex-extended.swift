let a = #/b/c/#, d = ##/e/#f/##, g = #/
  h  # comment with " quote
  i
/#
