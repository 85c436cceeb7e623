/// Who is signed in, as far as pages need to know.
///
/// A placeholder: whoever writes sign-in fills it from the table of sessions and puts it in `PageContext.session`.
struct Session: Sendable {
  /// The worker's id.
  var worker: String
  /// As shown at the top of each page.
  var name: String
  /// The secret that every form of this session carries.
  var csrf: String
}
