package org.campusfrontline.gateway.call;

import org.campusfrontline.gateway.problem.GatewayProblem;
import org.campusfrontline.gateway.route.Service;

/// Told what happens to calls; the meters stand behind it.
public interface CallObserver {

    /// The call is over; `status` is 499 where the client left before it was answered.
    void ended(Call call, int status, long nanos);

    /// A service failed a call.
    void failed(Service service, GatewayProblem kind);
}
