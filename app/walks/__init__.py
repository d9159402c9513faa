"""Walks 走流程: what was planned, what really happened, what was found, and who looked it over.

Owns walks, steps, checklists with their answers, mode records, findings, reviews and amendments.
Invariants: a walk stays bound to the guide version and the checklist version it was planned with;
what was submitted is never changed, only amended by new facts with a reason; every part carries an
id made by the walker's device, so sending it again changes nothing; the identity of an experiencer
leaves this domain only to the person and to the coordinator.

May use programme, catalogue, identity and platform. Tickets are named by id only.
"""
