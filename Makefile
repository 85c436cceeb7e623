# Two commands matter: `make demo` and `make test`. The rest is what they are made of.
.PHONY: demo test build lint format screenshots benchmarks clean-demo

demo:
	@scripts/demo $(if $(PORT),--port $(PORT))

test:
	@scripts/test

build:
	@scripts/install-libraries
	swift build

lint:
	swift format lint --strict --recursive Package.swift Sources Tests Plugins Benchmarks/Package.swift Benchmarks/Sources

format:
	swift format --in-place --recursive Package.swift Sources Tests Plugins Benchmarks/Package.swift Benchmarks/Sources

screenshots:
	@scripts/screenshots

benchmarks:
	@scripts/benchmarks

clean-demo:
	rm -rf demo-authority
