#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension FileBytes {
  /// Where a file's bytes lie: in memory of our own, or mapped.
  ///
  /// A class because it owns them.
  final class Memory {
    let base: UnsafeMutablePointer<UInt8>
    let count: Int
    private let isMapped: Bool

    init(copying source: [UInt8]) {
      (count, isMapped) = (source.count, false)
      base = .allocate(capacity: max(source.count, 1))
      base.initialize(from: source, count: source.count)
    }

    /// Nil when the file could be read only in part.
    init?(reading file: Int32, _ size: Int) {
      (count, isMapped) = (size, false)
      base = .allocate(capacity: max(size, 1))
      _ = lseek(file, 0, SEEK_SET)
      var done = 0
      while done < size {
        let got = read(file, base + done, size - done)
        if got <= 0 { return nil }
        done += got
      }
    }

    /// Nil when the system cannot map it.
    init?(mapping file: Int32, _ size: Int) {
      guard let found = mmap(nil, size, PROT_READ, MAP_PRIVATE, file, 0), found != MAP_FAILED else { return nil }
      (count, isMapped) = (size, true)
      base = found.assumingMemoryBound(to: UInt8.self)
    }

    deinit { if isMapped { munmap(base, count) } else { base.deallocate() } }

    /// Whole pages within a stretch; nothing where the bytes are our own.
    func release(_ stretch: Range<Int>) {
      guard isMapped else { return }
      let page = Int(sysconf(Int32(_SC_PAGESIZE)))
      let (first, last) = ((stretch.lowerBound + page - 1) / page * page, stretch.upperBound / page * page)
      if first < last { madvise(base + first, last - first, MADV_DONTNEED) }
    }
  }
}
