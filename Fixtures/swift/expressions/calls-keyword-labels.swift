f(for: 1, in: 2, where: 3, class: 4, if: 5, default: 6, _: 7, self: 8, init: 9, is: 10, try: 11, func: 12)
