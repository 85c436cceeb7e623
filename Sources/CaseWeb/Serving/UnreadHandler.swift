import NIOCore

/// Closes a connection whose other end has taken nothing for too long while an answer waits to be sent.
///
/// The channel counts as not writable while more waits in it than it likes to hold. The idle timer does not see this,
/// because it rests while a request is being answered, and the system never gives up on a connection that is alive.
///
/// A class because channel handlers are; each connection has its own, used on its event loop only.
final class UnreadHandler: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = NIOAny
  typealias InboundOut = NIOAny

  private let limit: TimeAmount
  private var closing: Scheduled<Void>?

  init(limit: Duration) { self.limit = TimeAmount(limit) }

  func channelWritabilityChanged(context: ChannelHandlerContext) {
    if context.channel.isWritable {
      closing?.cancel()
      closing = nil
    } else if closing == nil {
      let channel = context.channel
      closing = context.eventLoop.scheduleTask(in: limit) { channel.close(promise: nil) }
    }
    context.fireChannelWritabilityChanged()
  }

  func channelInactive(context: ChannelHandlerContext) {
    closing?.cancel()
    closing = nil
    context.fireChannelInactive()
  }

  func handlerRemoved(context: ChannelHandlerContext) {
    closing?.cancel()
    closing = nil
  }
}
