"""What can be wrong with asking for a job."""

from app.platform.problems import NotFound


class JobNotFound(NotFound):
    """404: there is no such job, or it was started by somebody else."""

    code = "job.not_found"
    title = "没有找到这项后台任务"
    title_en = "No such job"
