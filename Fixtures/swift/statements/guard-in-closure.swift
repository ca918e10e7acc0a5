a { [weak self] b in guard let self, let c = b.d else { return }; self.e(c) }
