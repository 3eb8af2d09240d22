/// The embedded Kafka broker.
@NullMarked
package org.campusfrontline.deploy.local.broker;

import org.jspecify.annotations.NullMarked;
