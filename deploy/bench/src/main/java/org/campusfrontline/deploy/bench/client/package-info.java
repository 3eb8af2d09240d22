/// Requests to the gateway as many people at once, repeated under the same key until they are answered.
@NullMarked
package org.campusfrontline.deploy.bench.client;

import org.jspecify.annotations.NullMarked;
