import Foundation

/// Time that the processors spent on us, whatever else the machine was doing.
enum ProcessorTime {
  /// Microseconds of this thread.
  static var thread: Double { microseconds(CLOCK_THREAD_CPUTIME_ID) }
  /// Microseconds of all threads of this process.
  static var process: Double { microseconds(CLOCK_PROCESS_CPUTIME_ID) }

  private static func microseconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1e3
  }
}
