package org.campusfrontline.platform.outbox;

/// Keys fall into a fixed number of buckets, which replicas lease: all rows of a key have one sender at a time.
final class Buckets {

    /// Stands in the migration too, which makes one lease row a bucket.
    static final int COUNT = 16;

    private Buckets() {}

    static int of(String key) {
        int hash = key.hashCode();
        return Math.floorMod(hash ^ (hash >>> 16), COUNT);
    }
}
