package org.campusfrontline.volunteer.recruitment.busycalendar.rule;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/// Whether an address lies in the open internet, by the special-purpose registries of IANA (RFC 6890 and its updates):
/// a person's calendar must not make this service speak to machines that only it can reach.
public final class PublicAddress {

    private static final List<Block> CLOSED = List.of(
            Block.of(8, 0),
            Block.of(8, 10),
            Block.of(10, 100, 64),
            Block.of(8, 127),
            Block.of(16, 169, 254),
            Block.of(12, 172, 16),
            Block.of(24, 192, 0, 0),
            Block.of(24, 192, 0, 2),
            Block.of(24, 192, 88, 99),
            Block.of(16, 192, 168),
            Block.of(15, 198, 18),
            Block.of(24, 198, 51, 100),
            Block.of(24, 203, 0, 113),
            Block.of(3, 224));
    /// Global unicast; all else is local, mapped, translated or not given out.
    private static final Block OPEN_6 = Block.of(3, 0x20);
    /// Within it: protocol assignments with Teredo, documentation (old and new), and 6to4, which holds an IPv4 address.
    private static final List<Block> CLOSED_6 = List.of(
            Block.of(23, 0x20, 0x01, 0x00),
            Block.of(32, 0x20, 0x01, 0x0d, 0xb8),
            Block.of(16, 0x20, 0x02),
            Block.of(20, 0x3f, 0xff, 0x00));

    private PublicAddress() {}

    public static boolean is(InetAddress address) {
        byte[] bytes = address.getAddress();
        return switch (address) {
            case Inet4Address four -> CLOSED.stream().noneMatch(block -> block.holds(bytes));
            case Inet6Address six -> OPEN_6.holds(bytes) && CLOSED_6.stream().noneMatch(block -> block.holds(bytes));
            default -> false;
        };
    }

    private record Block(int bits, byte[] start) {

        static Block of(int bits, int... start) {
            byte[] bytes = new byte[16];
            for (int i = 0; i < start.length; i++) {
                bytes[i] = (byte) start[i];
            }
            return new Block(bits, bytes);
        }

        boolean holds(byte[] address) {
            int whole = bits / 8;
            int rest = bits % 8;
            int mask = rest == 0 ? 0 : 0xff << (8 - rest) & 0xff;
            return Arrays.equals(address, 0, whole, start, 0, whole)
                    && (rest == 0 || (address[whole] & mask) == (start[whole] & mask));
        }
    }
}
