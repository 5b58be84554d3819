/**
 * Ruby that keeps hosts from being looked up: `URI#find_proxy`, which Net::HTTP asks, does so before it names the proxy,
 * to see whether they are this machine. With a failure it goes on; without a network it would wait for one.
 */
export function rubyNames(hosts: readonly string[]): string {
  return `require 'socket'

IPSocket.singleton_class.prepend(Module.new do
  def getaddress(host)
    raise SocketError, "#{host} is not looked up" if %w[${hosts.join(' ')}].include?(host)

    super
  end
end)
`;
}
