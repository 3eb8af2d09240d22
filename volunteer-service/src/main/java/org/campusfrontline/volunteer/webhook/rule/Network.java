package org.campusfrontline.volunteer.webhook.rule;

import java.net.InetAddress;
import java.net.UnknownHostException;

/// A block of addresses as `10.0.0.0/8` writes it.
public final class Network {

    private final byte[] base;
    private final int bits;

    private Network(byte[] base, int bits) {
        this.base = base;
        this.bits = bits;
    }

    /// From literal addresses only, so that nothing is looked up.
    public static Network of(String text) {
        int slash = text.indexOf('/');
        String address = slash < 0 ? text : text.substring(0, slash);
        if (!address.matches("[0-9a-fA-F.:]+")) {
            throw new IllegalArgumentException("not a network: " + text);
        }
        try {
            byte[] base = InetAddress.getByName(address).getAddress();
            int bits = slash < 0 ? base.length * Byte.SIZE : Integer.parseInt(text.substring(slash + 1));
            if (bits < 0 || bits > base.length * Byte.SIZE) {
                throw new IllegalArgumentException("not a network: " + text);
            }
            return new Network(base, bits);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("not a network: " + text, e);
        }
    }

    public boolean contains(InetAddress address) {
        byte[] other = address.getAddress();
        if (other.length != base.length) {
            return false;
        }
        int whole = bits / Byte.SIZE;
        for (int i = 0; i < whole; i++) {
            if (base[i] != other[i]) {
                return false;
            }
        }
        int rest = Byte.SIZE - bits % Byte.SIZE;
        return rest == Byte.SIZE || (base[whole] ^ other[whole]) >> rest == 0;
    }
}
