package org.campusfrontline.volunteer.webhook.rule;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;

/// Which addresses we call: those of the public internet (IANA's special-purpose registries name the others) and the
/// campus's own networks that a setting allows.
public final class Reachable {

    private static final List<Network> SPECIAL_4 = List.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/3")
            .stream()
            .map(Network::of)
            .toList();
    private static final Network GLOBAL_6 = Network.of("2000::/3");
    private static final List<Network> SPECIAL_6 =
            List.of("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20").stream()
                    .map(Network::of)
                    .toList();
    private final List<Network> allowed;

    /// `allowed` are networks that are called although they are not public.
    public Reachable(List<Network> allowed) {
        this.allowed = List.copyOf(allowed);
    }

    public boolean allows(InetAddress address) {
        return isPublic(address) || isAllowed(address);
    }

    /// Plain http is spoken with this machine alone, where the setting allows it.
    public boolean allowsPlainly(InetAddress address) {
        return address.isLoopbackAddress() && isAllowed(address);
    }

    private boolean isAllowed(InetAddress address) {
        return allowed.stream().anyMatch(network -> network.contains(address));
    }

    private static boolean isPublic(InetAddress address) {
        if (address instanceof Inet6Address) {
            return GLOBAL_6.contains(address) && isOutside(SPECIAL_6, address);
        }
        return isOutside(SPECIAL_4, address);
    }

    private static boolean isOutside(List<Network> special, InetAddress address) {
        return special.stream().noneMatch(network -> network.contains(address));
    }
}
