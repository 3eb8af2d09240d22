/// The rush for seats: through the gateway, and the same statements in bare JDBC.
@NullMarked
package org.campusfrontline.deploy.bench.rush;

import org.jspecify.annotations.NullMarked;
