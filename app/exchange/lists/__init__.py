"""The three lists 三个清单: 问题清单, 需求清单, 措施清单, as views over tickets and measures.

Owns no table: a list is a filter, and shows each reader what they may see of tickets, with a
pseudonym where the finder would stand. Exports of a list are jobs (``exports``).
"""
