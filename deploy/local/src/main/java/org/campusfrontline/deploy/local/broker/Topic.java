package org.campusfrontline.deploy.local.broker;

/// A topic to be created: how many partitions, and whether only the last record of a key is kept.
public record Topic(String name, int partitions, boolean compacted) {}
